// Cold start: milliseconds from the start of a process to its first answer by its own clock, and the most memory it held.
// The list asks Spotify once, over loopback. Ours asks for a page of 50 (58 KB); the peer's 20 are all on its first page, so
// that it needs one call too, and the smaller one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import launch from '../../support/requests/launch.json';
import list from '../../support/requests/list-playlists.json';
import { inRoot, type Variables } from '../children';
import { ratios, shuffled, valuesOf, type Round } from '../ratios';
import type { Found } from '../rows';
import { seededRandom } from '../seeded';
import type { Stage } from '../stage';
import { playlistName } from '../stand-in/library';
import { tokenFor } from '../stand-in/manners';

/** Peak memory stands beside the time, under the variant's name with this at its end. */
const memoryOf = (variant: string) => `${variant} KB`;

export function measureCold(stage: Stage): readonly Found[] {
  const rounds = coldRounds(stage, ['empty', 'list', 'list silent', 'list peer', 'launch']);
  return [
    { key: 'G1', ...ratios(rounds, 'list', 'empty') },
    { key: 'G1.silent', ...ratios(rounds, 'list silent', 'empty') },
    { key: 'G1.ms', ...valuesOf(rounds, 'list') },
    { key: 'G1.empty', ...valuesOf(rounds, 'empty') },
    { key: 'G2', ...ratios(rounds, 'list peer', 'list') },
    { key: 'G3', ...ratios(rounds, 'launch', 'empty') },
  ];
}

export function measureMemory(stage: Stage): readonly Found[] {
  const rounds = coldRounds(stage, ['empty', 'list', 'list peer']);
  return [
    { key: 'G15', ...ratios(rounds, memoryOf('list'), memoryOf('empty')) },
    { key: 'G15.peer', ...ratios(rounds, memoryOf('list peer'), memoryOf('empty')) },
  ];
}

type Variant = 'empty' | 'list' | 'list silent' | 'list peer' | 'launch';

/** Rounds that were measured on a stage serve both parts. */
const measured = new WeakMap<Stage, readonly Round[]>();

/** Each variant once per round, in a new order each time. */
function coldRounds(stage: Stage, wanted: readonly Variant[]): readonly Round[] {
  const known = measured.get(stage);
  if (known !== undefined) return known;
  const variants = variantsOn(stage);
  const random = seededRandom(stage.seed);
  for (const variant of wanted) variants[variant](); // files into the page cache, answers proven
  const rounds = Array.from({ length: stage.rounds }, (): Round => {
    const round: Record<string, number> = {};
    for (const variant of shuffled(wanted, random)) {
      const { ms, peakKb } = variants[variant]();
      round[variant] = ms;
      round[memoryOf(variant)] = peakKb;
    }
    return round;
  });
  measured.set(stage, rounds);
  return rounds;
}

interface Start {
  readonly ms: number;
  readonly peakKb: number;
}

function variantsOn(stage: Stage): Readonly<Record<Variant, () => Start>> {
  const last = (printed: string) => JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as Start;
  const answer = (request: { readonly file: string; readonly expected: string }, module = stage.bundle) => {
    const args = [inRoot('test/bench/programs/first-answer.cjs'), module, request.file, request.expected];
    return (variables?: Variables) => last(stage.once(args, variables));
  };
  const linked = (playlists: number) => ({
    file: requestFile(stage, `list-${playlists}.json`, {
      request: list,
      accessToken: tokenFor({ playlists, manner: 'near' }, 'cold'),
    }),
    expected: playlistName(5),
  });
  const ours = answer(linked(50));
  const peakMemory = JSON.stringify(inRoot('test/bench/programs/peak-memory.cjs'));
  const empty = `const ms = performance.now(); const { peakKb } = require(${peakMemory});
    process.stdout.write(JSON.stringify({ ms, peakKb: peakKb() }))`;
  return {
    empty: () => last(stage.once(['-e', empty])),
    list: ours,
    'list silent': () => ours({ LOG_LEVEL: 'silent' }),
    'list peer': answer(linked(20), stage.peer),
    launch: answer({
      file: requestFile(stage, 'launch.json', { request: launch, accessToken: null }),
      expected: 'LinkAccount',
    }),
  };
}

function requestFile(
  { folder }: Stage,
  name: string,
  { request, accessToken }: { readonly request: typeof list | typeof launch; readonly accessToken: string | null },
): string {
  const { session, context } = request;
  const token = accessToken === null ? {} : { accessToken };
  const file = join(folder, name);
  const linked = {
    ...request,
    session: { ...session, user: { ...session.user, ...token } },
    context: { ...context, System: { ...context.System, user: { ...context.System.user, ...token } } },
  };
  writeFileSync(file, JSON.stringify(linked));
  return file;
}
