import { html } from '../../../../src/simulator/spotify/accounts/html';

it('escapes text', () => {
  expect(html`<b title="${'"\'<&>'}">${1}</b>`.markup).toBe('<b title="&quot;&#39;&lt;&amp;&gt;">1</b>');
});

it('leaves markup and lists of markup as they are', () => {
  const items = ['a', '<b>'].map(text => html`<i>${text}</i>`);
  expect(html`<b>${items}</b>`.markup).toBe('<b><i>a</i><i>&lt;b&gt;</i></b>');
});
