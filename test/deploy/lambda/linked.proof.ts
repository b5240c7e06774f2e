// The shipped bundle as a linked listener meets it: under Lambda's runtime client, with the stand-in Spotify behind a network that fails.
import { startStandIn, type StandIn } from '../../../src/simulator/spotify/stand-in';
import launch from '../../support/requests/launch.json';
import listPlaylists from '../../support/requests/list-playlists.json';
import { lambdaNodeLines } from '../tools/lambda-paths';
import { startRelay, type Relay } from './relay';
import { heard, useFunction } from './use-function';

function asLinked<Envelope extends { context: { System: { user: object } } }>(envelope: Envelope, accessToken: string) {
  const linked = structuredClone(envelope);
  Object.assign(linked.context.System.user, { accessToken });
  return linked;
}

describe.each(lambdaNodeLines)("on Lambda's Node %s", node => {
  const start = useFunction(node);

  describe('a listener who has linked', () => {
    let standIn: StandIn;
    let relay: Relay;
    let accessToken: string;
    beforeEach(async () => {
      standIn = await startStandIn();
      relay = await startRelay(Number(new URL(standIn.origin).port));
      accessToken = standIn.issueAccessToken('robin');
    });
    afterEach(async () => {
      await relay.stop();
      await standIn.stop();
    });
    const startLinked = () =>
      start({ SPOTIFY_API_BASE_URL: `http://127.0.0.1:${relay.port}/v1` });
    const list = () => asLinked(listPlaylists, accessToken);

    test('hears the playlists, over one connection that is kept', async () => {
      const { invoke } = await startLinked();
      expect(heard(await invoke(asLinked(launch, accessToken)))).toContain('You have 120 playlists');
      const first = heard(await invoke(list()));
      expect(first).toContain('Road Trip');
      const before = relay.taken;
      expect(heard(await invoke(list()))).toBe(first);
      expect(relay.taken).toBe(before);
    });

    test('leaves one line of log for each turn, and no name, title, id or token', async () => {
      const { invoke, printed } = await startLinked();
      await invoke(list());
      await invoke(list());
      const lines = printed().split('\n').filter(line => line.startsWith('{'));
      const turns = lines.map(line => JSON.parse(line) as { event?: string }).filter(({ event }) => event === 'turn');
      expect(turns).toEqual([
        expect.objectContaining({ intent: 'ListPlaylistsIntent', locale: 'en-US' }),
        expect.objectContaining({ intent: 'ListPlaylistsIntent', locale: 'en-US' }),
      ]);
      for (const secret of [accessToken, 'Road Trip', listPlaylists.session.user.userId, 'amzn1.', 'Robin']) {
        expect(printed()).not.toContain(secret);
      }
    });

    test('is answered after a freeze during which the connections were ended', async () => {
      const { invoke, freeze, thaw } = await startLinked();
      const before = heard(await invoke(list()));
      const taken = relay.taken;
      await freeze();
      relay.cut();
      thaw();
      expect(heard(await invoke(list()))).toBe(before);
      expect(relay.taken).toBeGreaterThan(taken);
    });

    test('is answered after a freeze during which the connections died without a word', async () => {
      const { invoke, freeze, thaw } = await startLinked();
      const before = heard(await invoke(list()));
      const taken = relay.taken;
      await freeze();
      relay.deaden();
      thaw();
      expect(heard(await invoke(list()))).toBe(before);
      expect(relay.taken).toBeGreaterThan(taken);
    });

    test('is answered when a request is already there at the thaw', async () => {
      const { invoke, freeze, thaw } = await startLinked();
      const before = heard(await invoke(list()));
      await freeze();
      relay.cut();
      const answered = invoke(list());
      thaw();
      expect(heard(await answered)).toBe(before);
    });

    test('is told that Spotify is slow before AWS would end the function, and is answered the next time', async () => {
      const { invoke } = await startLinked();
      const before = heard(await invoke(list()));
      standIn.setDelay(60_000);
      const late = heard(await invoke(list(), 2500));
      expect(late).toMatch(/Spotify/);
      expect(late).not.toBe(before);
      standIn.setDelay(0);
      expect(heard(await invoke(list()))).toBe(before);
    });
  });
});
