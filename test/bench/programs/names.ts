// A spoken name against 2,000 names, below the handler: the index and the search of src/questions, nothing around them.
import { indexNames } from '../../../src/questions/names/match-name';
import { phrasesFor } from '../../../src/speech/languages';
import { program } from './program';
import { makeNames, misheard } from '../names/make-names';
import { median, percentile } from '../ratios';
import { pick, seededRandom } from '../seeded';

export interface NamesPlan {
  readonly names: number;
  readonly rounds: number;
  readonly spokenPerRound: number;
  readonly seed: number;
}

export interface NamesFindings {
  /** Milliseconds of each round's build. */
  readonly indexMs: readonly number[];
  /** The first build of the process: its code is not yet compiled, and this is what a first search in a Lambda pays. */
  readonly firstIndexMs: number;
  readonly p50Ms: readonly number[];
  readonly p99Ms: readonly number[];
  /** Of the names spoken as they are written, and of those misheard: share that was understood (as one of several too). */
  readonly exactRight: number;
  readonly misheardRight: number;
}

const warmUpRounds = 3;

program(({ names, rounds, spokenPerRound, seed }: NamesPlan): Promise<NamesFindings> => {
  const { hearing } = phrasesFor('en-US');
  const random = seededRandom(seed);
  const found = { indexMs: [] as number[], p50Ms: [] as number[], p99Ms: [] as number[] };
  const right = { exact: 0, misheard: 0 };
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    // New names and new objects each time: nothing that was remembered of older ones may help.
    const written = makeNames(names, random);
    const named = written.map(name => ({ name, thing: { name } }));
    const begin = performance.now();
    const index = indexNames(named, hearing);
    const builtMs = performance.now() - begin;
    const times: number[] = [];
    for (let spoken = 0; spoken < spokenPerRound; spoken += 1) {
      const exact = spoken % 4 === 0;
      const name = pick(written, random);
      const heard = exact ? name.toLowerCase() : misheard(name, random);
      const start = performance.now();
      const match = index.match(heard);
      times.push(performance.now() - start);
      const things = match.kind === 'several' ? match.things : match.kind === 'none' ? [] : [match.thing];
      if (round >= 0 && things.some(thing => thing.name === name)) right[exact ? 'exact' : 'misheard'] += 1;
    }
    if (round === -warmUpRounds) found.indexMs.push(builtMs);
    if (round < 0) continue;
    found.indexMs.push(builtMs);
    found.p50Ms.push(median(times));
    found.p99Ms.push(percentile(times, 99));
  }
  const [firstIndexMs = NaN, ...indexMs] = found.indexMs;
  const spoken = rounds * spokenPerRound;
  return Promise.resolve({
    ...found,
    indexMs,
    firstIndexMs,
    exactRight: right.exact / (spoken * 0.25),
    misheardRight: right.misheard / (spoken * 0.75),
  });
});
