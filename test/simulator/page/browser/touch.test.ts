// A skill that draws: its document is on the screen, and a touch on it reaches the skill.
import { asking, closing, scriptedSkill, ssml } from '../../alexa/support/scripted-skill';
import { describeInBrowser } from '../support/browser';
import { nextAnswer, read, say } from '../support/person';
import { useSimulator } from '../support/simulator';

/** Two shelves, each to be touched. */
const document = {
  type: 'APL',
  version: '1.4',
  mainTemplate: {
    parameters: ['payload'],
    items: [
      {
        type: 'Sequence',
        width: '100%',
        height: '100%',
        paddingTop: '40vh', // on a round screen the corners are not there
        paddingLeft: '40vw',
        data: '${payload.shelves}',
        items: [
          {
            type: 'TouchWrapper',
            onPress: [{ type: 'SendEvent', arguments: ['shelf', '${data}'] }],
            items: [{ type: 'Text', text: '${data}' }],
          },
        ],
      },
    ],
  },
};

const drawing = asking({
  directives: [
    {
      type: 'Alexa.Presentation.APL.RenderDocument',
      token: 'shelves',
      document,
      datasources: { shelves: ['Poems', 'Plays'] },
    },
  ],
});

describeInBrowser('a skill that draws on the screen', () => {
  const simulator = useSimulator();

  test.each(['Echo Show 8', 'Echo Spot', 'Fire TV'])('is seen on the %s, and answers a touch', async device => {
    const skill = scriptedSkill(({ request }) =>
      request.type === 'Alexa.Presentation.APL.UserEvent'
        ? asking({ outputSpeech: ssml(`You chose ${String(request.arguments?.[1])}.`) })
        : drawing,
    );
    const page = await simulator.open({ skill });
    await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: device });
    await say(page, 'open record keeper');
    const screen = page.frameLocator('iframe[title="What the skill shows"]');
    await screen.getByText('Plays').waitFor();
    expect(await nextAnswer(page, () => screen.getByText('Plays').click())).toBe('You chose Plays.');
    expect(skill.last.request).toMatchObject({ token: 'shelves', arguments: ['shelf', 'Plays'] });
    await read(page, 'touches the screen: shelf, Plays');
  });

  test('is reached on the Fire TV by keyboard alone, and its arrows go from press to press', async () => {
    const skill = scriptedSkill(({ request }) =>
      request.type === 'Alexa.Presentation.APL.UserEvent' ? closing({ outputSpeech: ssml('Chosen.') }) : drawing,
    );
    const page = await simulator.open({ skill });
    await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'Fire TV' });
    await say(page, 'open record keeper');
    await page.frameLocator('iframe[title="What the skill shows"]').getByText('Plays').waitFor();
    await page.getByText('Session', { exact: true }).focus(); // the last before the screen
    const keys = ['Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'];
    const answer = await nextAnswer(page, async () => {
      for (const key of keys) await page.keyboard.press(key);
    });
    expect(answer).toBe('Chosen.');
    expect(skill.last.request).toMatchObject({ token: 'shelves', arguments: ['shelf', 'Plays'] });
  });

  test('leaves the screen when the session ends', async () => {
    const skill = scriptedSkill(({ request }) => (request.type === 'LaunchRequest' ? drawing : closing()));
    const page = await simulator.open({ skill });
    await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'Echo Show 8' });
    await say(page, 'open record keeper');
    const frame = page.getByTitle('What the skill shows');
    await frame.waitFor();
    await say(page, 'stop');
    await frame.waitFor({ state: 'hidden' });
  });

  test('whose document cannot be drawn tells why on the screen', async () => {
    const broken = asking({
      directives: [
        {
          type: 'Alexa.Presentation.APL.RenderDocument',
          token: 'shelves',
          document: { ...document, import: [{ name: 'alexa-layouts', version: '1.7.0' }] },
        },
      ],
    });
    const page = await simulator.open({ skill: scriptedSkill(() => broken) });
    await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'Echo Show 8' });
    await say(page, 'open record keeper');
    const screen = page.getByRole('group', { name: "The device's screen" });
    expect(await screen.getByRole('alert').textContent()).toMatch(/alexa-layouts/);
  });
});
