import fc from 'fast-check';
import { indexNames } from '../../../src/questions/names/match-name';
import { nameKey } from '../../../src/questions/names/name-key';
import { englishHearing as hearing } from '../../../src/speech/english/hearing';
import { inLowerCase, inWords } from '../../speech/support/as-heard';
import { anyName, seeded } from '../../support/any-name';

const asMyPlaylist = (spoken: string) => `my ${inLowerCase(spoken)} playlist`;
const nothingButFillers = (spoken: string) => nameKey(spoken, hearing).words.every(word => hearing.fillers.has(word));
const library = fc.tuple(anyName, fc.array(anyName, { maxLength: 6 }));

describe('a playlist is found by its own name as the voice says it', () => {
  test.each([
    ['as it is said', (spoken: string) => spoken],
    ['in lower case', inLowerCase],
    ['with its numbers in words', inWords],
    ['as "my … playlist"', asMyPlaylist],
  ])('heard %s', (_, heardAs) => {
    let sayable = 0;
    fc.assert(
      fc.property(library, ([name, others]) => {
        const spoken = hearing.spokenForm(name);
        // A name made of nothing but "the", "my" and "playlist" is found by itself; what stands around it cannot be told apart.
        fc.pre(spoken !== null && !(heardAs === asMyPlaylist && nothingButFillers(spoken)));
        sayable++;
        const match = indexNames(
          [...others, name].map((each, index) => ({ name: each, thing: index })),
          hearing,
        ).match(heardAs(spoken));
        const found = match.kind === 'one' ? [match.thing] : match.kind === 'several' ? match.things : [];
        expect(found).toContain(others.length);
      }),
      { ...seeded, numRuns: 1_000 },
    );
    expect(sayable).toBeGreaterThan(500);
  });

  test('and whatever is heard, the answer is one of its own names or none', () =>
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 8 }), anyName, (names, heard) => {
        const match = indexNames(
          names.map(name => ({ name, thing: name })),
          hearing,
        ).match(heard);
        const found = match.kind === 'none' ? [] : match.kind === 'several' ? match.things : [match.thing];
        expect(names).toEqual(expect.arrayContaining([...found]));
        expect(match.kind === 'several' ? found.length : 2).toBeGreaterThan(1);
      }),
      seeded,
    ));
});
