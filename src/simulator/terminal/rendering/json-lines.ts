// The last request and response as JSON, laid out for reading. No token gets through, wherever it stands.
import type { AlexaTurn } from '../../alexa/simulated-alexa';
import { masked, tokensIn } from '../../world/masked';
import { laidOut } from './json-layout';
import { remark, type Line } from './line';

export function jsonLines({ request, response, error }: AlexaTurn): readonly Line[] {
  const tokens = tokensIn(request);
  const refused = error === null ? [] : [remark(`Alexa did not take the response: ${error}`, 'warning')];
  return [
    remark('Request', 'strong'),
    ...rows(request, tokens),
    remark('Response', 'strong'),
    ...(response === null ? [remark('(none)', 'dim')] : rows(response, tokens)),
    ...refused,
  ];
}

function rows(value: unknown, tokens: ReadonlySet<string>): readonly Line[] {
  return laidOut(masked(value, tokens)).map(row => remark(row));
}
