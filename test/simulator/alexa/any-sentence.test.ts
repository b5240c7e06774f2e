import fc from 'fast-check';
import { asking, closing } from './support/scripted-skill';
import { startTestAlexa, stopTestAlexas } from './support/start-test-alexa';

afterEach(stopTestAlexas);

const sentence = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('open', 'book keeper', 'ask', 'travel', 'stop', 'exit', 'the', 'first one', '21', '&', '{shelf}'),
      {
        maxLength: 6,
      },
    )
    .map(words => words.join(' ')),
);
/** Answers a skill might give on a bad day. */
const answer = fc.oneof(
  fc.constant(asking()),
  fc.constant(closing()),
  fc.record({
    version: fc.constant('1.0'),
    response: fc.dictionary(
      fc.constantFrom('outputSpeech', 'card', 'reprompt', 'directives', 'shouldEndSession'),
      fc.jsonValue(),
    ),
  }),
  fc.jsonValue(),
);

test('any sentence and any answer make a turn', async () => {
  const { alexa, skill } = await startTestAlexa();
  await fc.assert(
    fc.asyncProperty(sentence, answer, async (said, answered) => {
      skill.answer(() => answered);
      const turn = await alexa.say(said);
      expect(turn.sessionOpen).toBe(alexa.sessionOpen);
      expect(turn.notForSkill).toBe(turn.request === null);
      expect(turn.error === null).toBe(turn.findings.every(({ severity }) => severity === 'warning'));
    }),
    { seed: 11, numRuns: 200 },
  );
});
