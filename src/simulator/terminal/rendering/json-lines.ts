// The last request and response as JSON, laid out for reading. No token gets through, wherever it stands.
import type { AlexaTurn } from '../../alexa/simulated-alexa';
import { laidOut } from './json-layout';
import { remark, type Line } from './line';

const mask = '•••';

export function jsonLines({ request, response, error }: AlexaTurn): readonly Line[] {
  const tokens = tokensIn(request);
  const show = (value: unknown): readonly Line[] => masked(value, tokens).map(row => remark(row));
  const refused = error === null ? [] : [remark(`Alexa did not take the response: ${error}`, 'warning')];
  return [
    remark('Request', 'strong'),
    ...show(request),
    remark('Response', 'strong'),
    ...(response === null ? [remark('(none)', 'dim')] : show(response)),
    ...refused,
  ];
}

function masked(value: unknown, tokens: ReadonlySet<string>): readonly string[] {
  const text = JSON.stringify(value, (key, member: unknown) => (isToken(key, member) ? mask : member));
  const safe = [...tokens].reduce((rest, token) => rest.replaceAll(JSON.stringify(token).slice(1, -1), mask), text);
  return laidOut(JSON.parse(safe));
}

/** The tokens of a request: a skill that repeats one in its answer must not show it either. */
function tokensIn(request: unknown): ReadonlySet<string> {
  const tokens = new Set<string>();
  JSON.stringify(request, (key, member: unknown) => {
    if (isToken(key, member) && member !== '') tokens.add(member);
    return member;
  });
  return tokens;
}

/** `accessToken` of user and person, `apiAccessToken`, and whatever else is called so. */
function isToken(key: string, member: unknown): member is string {
  return typeof member === 'string' && /access_?token|refresh_?token/i.test(key);
}
