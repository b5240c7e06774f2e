// What all measurements share: the shipped file built, the bench's programs built, and a Spotify of its own.
import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, run, start, stopAll, type Variables } from './children';

/** What may differ from one measurement to the next. */
export interface Surroundings {
  readonly variables?: Variables;
  /** Another Spotify than that of the stage. */
  readonly origin?: string;
}

export interface Stage {
  /** What ships to AWS, as `npm run build` makes it. */
  readonly bundle: string;
  readonly metafile: string;
  readonly peer: string;
  readonly origin: string;
  readonly rounds: number;
  readonly seed: number;
  /** A place for files that are gone with the stage. */
  readonly folder: string;
  /** Runs one of the programs with a plan and waits for what it found. */
  measure<Findings>(program: string, plan: object, around?: Surroundings): Promise<Findings>;
  /** Where another Spotify is, for a part that would keep the one of all others busy. */
  anotherSpotify(): Promise<string>;
  /** Runs `node` with these arguments; what it prints last is its finding. */
  once(args: readonly string[], variables?: Variables): string;
  close(): void;
}

/** Parent of what Spotify is called with: the fixed one of the bench. */
export async function setStage({ rounds, seed }: { readonly rounds: number; readonly seed: number }): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-bench-'));
  const clear = () => {
    stopAll();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const bundle = join(folder, 'lambda', 'index.js');
    const metafile = join(folder, 'meta.json');
    run([inRoot('scripts/build.mjs'), bundle, metafile]);
    const programs = buildPrograms(folder);
    const startSpotify = async () => {
      const started = await start(programs('spotify'), { args: [String(seed)] });
      return (started as { readonly origin: string }).origin;
    };
    const origin = await startSpotify();
    const settings = ({ variables = {}, origin: other = origin }: Surroundings) => ({
      SPOTIFY_API_BASE_URL: `${other}/v1`,
      ...variables,
    });
    return {
      bundle,
      metafile,
      peer: inRoot('test/bench/peer/index.cjs'),
      origin,
      rounds,
      seed,
      folder,
      anotherSpotify: startSpotify,
      async measure<Findings>(program: string, plan: object, around: Surroundings = {}) {
        const args = [JSON.stringify({ ...plan, origin: around.origin ?? origin, bundle })];
        return (await start(programs(program), { args, variables: settings(around) })) as Findings;
      },
      once: (args, variables = {}) => run(args, settings({ variables })),
      close() {
        clear();
      },
    };
  } catch (error) {
    clear();
    throw error;
  }
}

const programNames = [
  ...[
    'spotify',
    'warm',
    'launches',
    'scans',
    'playing-time',
    'peer-playing-time',
    'tails',
    'hangs',
    'names',
    'sessions',
  ],
];

/** The programs as JavaScript, in that folder; gives the path of each. */
function buildPrograms(folder: string): (name: string) => string {
  const outdir = join(folder, 'programs');
  buildSync({
    entryPoints: programNames.map(name => inRoot(`test/bench/programs/${name}.ts`)),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    outdir,
  });
  return name => join(outdir, `${name}.js`);
}
