import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTo, startFixedSpotify } from './children';
import { measureWarm } from './warm';

test('a warm turn of the bench asks Spotify once, with our bundle and with its peer, as the bare call does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-bench-'));
  const bundle = join(folder, 'index.js');
  const spotify = await startFixedSpotify();
  try {
    buildTo(bundle);
    const { costs, callsPerTurn } = measureWarm({ bundle, origin: spotify.origin, rounds: 1 });
    expect(callsPerTurn).toEqual({
      'bare GET': 1,
      'launch, bundle': 1,
      'launch, unbundled': 1,
      'list, bundle': 1,
      'list, unbundled': 1,
    });
    expect(costs.map(({ variant }) => variant)).toEqual(Object.keys(callsPerTurn));
  } finally {
    spotify.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
