// The listener's access token stays on the server's side, whatever the skill does with it.
import type { RequestEnvelope } from 'ask-sdk-model';
import { asking, scriptedSkill, ssml } from '../../alexa/support/scripted-skill';
import { describeInBrowser } from '../support/browser';
import { goTo, linkAsRobin, say } from '../support/person';
import { useSimulator } from '../support/simulator';
import { watchTraffic } from '../support/traffic';

const tokenIn = ({ context }: RequestEnvelope): string => context.System.user.accessToken ?? '';

/** Puts the token wherever a skill can put anything. */
const chatterbox = scriptedSkill(request => {
  const token = tokenIn(request);
  return asking(
    {
      outputSpeech: ssml(`Yours is ${token}.`),
      card: { type: 'Simple', title: token, content: `It is ${token}.` },
      directives: [
        {
          type: 'Alexa.Presentation.APL.RenderDocument',
          token,
          document: { type: 'APL', version: '1.4', mainTemplate: { items: [{ type: 'Text', text: token }] } },
        },
      ],
    },
    { token },
  );
});

describeInBrowser('an access token', () => {
  const simulator = useSimulator();

  test('never reaches the page: neither what is sent to it nor what it shows', async () => {
    const page = await simulator.open({ skill: chatterbox });
    const traffic = await watchTraffic(page);
    await page.reload();
    await linkAsRobin(page);
    await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'Echo Show 8' });
    expect(await say(page, 'open record keeper')).toBe('Yours is •••.');
    const token = tokenIn(chatterbox.last);
    expect(token.length).toBeGreaterThan(20);

    await page.frameLocator('iframe').getByText('•••').waitFor();
    let shown = '';
    for (const part of ['Phone', 'Console', 'Account link', 'Spotify'] as const) {
      await goTo(page, part);
      shown += await page.content();
    }
    await page.reload();
    const received = await traffic.received();
    expect(received).toContain('Yours is •••.');
    expect(received.includes(token)).toBe(false);
    expect(shown).toContain('•••');
    expect(shown.includes(token)).toBe(false);
  });
});
