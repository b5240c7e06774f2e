// What is wrong with a piece of SSML: as XML (strictly) and as Alexa's tags. Empty for good SSML.
import { SaxesParser } from 'saxes';
import { check } from 'ssml-check';
import type { Speech } from '../../src/speech/ssml';
import { speak } from '../../src/speech/ssml';

export async function ssmlProblems(...speech: readonly Speech[]): Promise<readonly string[]> {
  const ssml = speak(...speech);
  const problems: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => problems.push(message));
  parser.write(ssml).close();
  if (problems.length > 0) return problems;
  const found = (await check(ssml, { platform: 'amazon' })) ?? [];
  return found.map(problem => JSON.stringify(problem));
}
