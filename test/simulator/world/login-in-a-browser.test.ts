// What a developer sees of a link that was made in a browser: the pages that only the browser and the stand-in saw.
import { visitPages } from '../../../src/simulator/alexa/linking/visit-pages';
import { readSettings } from '../../../src/simulator/world/settings';
import { openWorld, type World } from '../../../src/simulator/world/world';
import { projectRoot } from '../../contract/project-files';

let world: World;

beforeEach(async () => {
  const doors = { projectFolder: projectRoot, writeLog: () => undefined, onSpotifyCall: () => undefined };
  world = await openWorld(readSettings({}), doors);
});
afterEach(() => world.stop());

/** Another program goes through the pages, as a browser does: Alexa is told nothing of it. */
async function loginInABrowser(visitor: { readonly login: string; readonly accept: boolean }): Promise<void> {
  const { alexa } = world;
  const { redirectUri } = alexa;
  await visitPages(alexa.startLinking().url, { visitor, redirectUri, record: () => undefined, pageWithinMs: 60_000 });
}

const steps = () => world.alexa.oauthSteps.map(({ name, status }) => (status === null ? name : `${name} ${status}`));

describe('a login in a browser', () => {
  test('is written down page by page, between the beginning and the way back', async () => {
    await loginInABrowser({ login: 'robin', accept: true });
    expect(steps()).toEqual([
      'authorization',
      'page 200',
      'form 303',
      'page 200',
      'form 303',
      'redirect',
      'token-request',
      'token-answer 200',
    ]);
  });

  test('tells what was decided, and hides who it was', async () => {
    await loginInABrowser({ login: 'robin', accept: false });
    const forms = world.alexa.oauthSteps.filter(({ name }) => name === 'form').map(({ parameters }) => parameters);
    expect(forms).toEqual([
      { form_token: '•••', login: '•••' },
      { form_token: '•••', decision: 'cancel' },
    ]);
    expect(steps().slice(-1)).toEqual(['redirect']);
  });

  test('is written down once where this program went through the pages itself', async () => {
    await world.alexa.link({ login: 'robin' });
    expect(steps().filter(name => /^(page|form)/.test(name))).toHaveLength(4);
  });

  test('belongs to no attempt when its state is not known here', async () => {
    const url = new URL(world.alexa.startLinking().url);
    url.searchParams.set('state', 'of-somebody-else');
    await (await fetch(url)).text();
    expect(steps()).toEqual(['authorization']);
  });
});
