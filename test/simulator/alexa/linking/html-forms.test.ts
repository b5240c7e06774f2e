import fc from 'fast-check';
import { htmlText, readForms } from '../../../../src/simulator/alexa/linking/html-forms';
import { submitForm } from '../../../../src/simulator/alexa/linking/submit-form';

const page = new URL('http://127.0.0.1:4010/authorize?a=1');
const visitor = { login: 'ada', accept: true, loggedIn: false };

function submitted(html: string, who: Partial<typeof visitor> = {}) {
  const found = submitForm(readForms(html), page, { ...visitor, ...who });
  if (found === null) return null;
  const { url, method, form } = found.submission;
  return `${method} ${url.pathname}${url.search} ${form?.toString() ?? ''}`.trim();
}

test.each([
  [
    'a button with the name',
    '<form method="post" action="/in"><button name="who" value="ada">A</button></form>',
    'POST /in who=ada',
  ],
  [
    'a choice of names',
    `<form action=/in method=POST><input type=hidden name=t value='x&amp;"'><label><input type=radio name=who value=bob checked> Bob</label>
     <label><input type=radio name=who value=ada> Ada</label><input type=submit value=Go></form>`,
    'POST /in t=x%26%22&who=ada',
  ],
  [
    'a list of names',
    '<form method=post><select name=who><option value=1 selected>Bob<option value=2>ada</select><button>Go</button></form>',
    'POST /authorize?a=1 who=2',
  ],
  [
    'a field for the name',
    '<form method=post action=in><input name=username><button>Go</button></form>',
    'POST /in username=ada',
  ],
  ['a form that is a link', '<form action="/in?b=2"><button name=who value=ada>A</button></form>', 'GET /in?who=ada'],
  [
    'a button that sends elsewhere',
    '<form method=post action=/a><button formaction=/b name=who value=ada>A</button></form>',
    'POST /b who=ada',
  ],
])('a listener logs in by %s', (_, html, expected) => expect(submitted(html)).toBe(expected));

test('a listener who is logged in answers the question and leaves names alone', () => {
  const html = `<form action=/out><button name=who value=ada>Not ada?</button></form>
    <form method=post action=/yes><!-- <button>Accept</button> --><input type=checkbox name=keep checked>
    <button disabled>Accept all</button><button name=d value=1>Agree</button><button name=d value=0>Cancel</button></form>`;
  expect(submitted(html, { loggedIn: true })).toBe('POST /yes keep=on&d=1');
  expect(submitted(html, { loggedIn: true, accept: false })).toBe('POST /yes keep=on&d=0');
});

test('a page without a fitting form is left alone', () => {
  expect(submitted('<p>Sorry.</p><form><button>Back</button></form>')).toBeNull();
});

test('text is read without tags and with its entities', () => {
  expect(htmlText('<h1 title=">">A&amp;B</h1>\n<p>&#39;c&#x27; &lt;d&gt; &unknown;</p>')).toBe("A&B 'c' <d> &unknown;");
});

test('any text at all is read as a page', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('<form', '<form>', '</form>', '<button', '>', '"', "'", '<input name=a', '&#', '<!--'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      expect(Array.isArray(readForms(pieces.join('')))).toBe(true);
    }),
    { seed: 3 },
  );
});
