// What a cell's outcome has that it should not have, and which of the known answers it is.
import { answerNames, fixedAnswers, type AnswerName, type FixedAnswer } from './answers';
import { BUDGET_MS, type CellOutcome } from './cell';
import type { Expected, ExpectedLine } from './expectations';

export interface Judgement {
  /** As the table shows it; `?` for an answer of no known kind. */
  readonly shown: string;
  /** In sentences; empty when all is as it should be. */
  readonly deviations: readonly string[];
}

/** `healthy`: the same request when nothing is wrong. */
export function judgeCell(outcome: CellOutcome, expected: Expected, healthy: CellOutcome): Judgement {
  const answer = answerOf(outcome, expected, healthy);
  return {
    shown: answer === null ? '?' : answerNames[answer],
    deviations: [
      ...(answer === expected.answer ? [] : [`Expected "${expected.answer}", heard: ${outcome.spoken}`]),
      ...(answer === null || answer === 'well' || answer === 'part' ? [] : ofManner(outcome, answer)),
      ...(outcome.tookMs <= BUDGET_MS ? [] : [`It took ${outcome.tookMs} ms.`]),
      ...(outcome.line === null ? ['There is not exactly one line of log.'] : ofLine(outcome.line, expected.logged)),
      ...outcome.wrong,
    ],
  };
}

function answerOf({ spoken }: CellOutcome, { still }: Expected, healthy: CellOutcome): AnswerName | null {
  if (spoken === healthy.spoken) return 'well';
  if (still?.test(spoken) === true) return 'part';
  const fixed = (Object.keys(fixedAnswers) as FixedAnswer[]).find(name => fixedAnswers[name].sentence.test(spoken));
  return fixed ?? null;
}

function ofManner({ card, sessionEnds }: CellOutcome, answer: FixedAnswer): readonly string[] {
  const wanted = fixedAnswers[answer];
  return [
    ...(wanted.card === 'any' || wanted.card === card ? [] : [`The card is ${card ?? 'missing'}.`]),
    ...(wanted.sessionEnds === sessionEnds ? [] : [sessionEnds ? 'The session ends.' : 'The session goes on.']),
  ];
}

function ofLine(line: Readonly<Record<string, unknown>>, expected: ExpectedLine): readonly string[] {
  const { outcomes, status, call, failedCall, level } = expected;
  const told = (name: string): string => `${name} in the log: ${JSON.stringify(line[name])}`;
  return [
    ...(outcomes === undefined || outcomes.includes(String(line['outcome'])) ? [] : [told('outcome')]),
    ...(status === undefined || line['status'] === status ? [] : [told('status')]),
    ...(call === undefined || line['call'] === call ? [] : [told('call')]),
    ...(level === undefined || line['level'] === level ? [] : [told('level')]),
    ...(failedCall === undefined || String(line['lastFailure']).startsWith(`${failedCall} `)
      ? []
      : [told('lastFailure')]),
  ];
}
