// JSON as it may be shown: no token gets through, wherever it stands.

export const mask = '•••';

/** A copy of `value` in which the `tokens`, and what is called an access or refresh token, are •••. */
export function masked(value: unknown, tokens: ReadonlySet<string>): unknown {
  const text = maskedText(value, tokens);
  return text === undefined ? undefined : JSON.parse(text);
}

/** The same as JSON text; undefined for what JSON cannot say. Names of members are looked at too. */
export function maskedText(value: unknown, tokens: ReadonlySet<string>): string | undefined {
  const hide = (text: string): string => [...tokens].reduce((rest, token) => rest.replaceAll(token, mask), text);
  return JSON.stringify(value, (key, member: unknown) => {
    if (isToken(key, member)) return mask;
    if (typeof member === 'string') return hide(member);
    return typeof member === 'object' && member !== null ? withNames(member, hide) : member;
  });
}

function withNames(object: object, rename: (name: string) => string): object {
  if (Array.isArray(object) || Object.keys(object).every(name => rename(name) === name)) return object;
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [rename(name), member as unknown]));
}

/** The tokens of a request: a skill that repeats one in its answer must not show it either. */
export function tokensIn(request: unknown): ReadonlySet<string> {
  const tokens = new Set<string>();
  JSON.stringify(request, (key, member: unknown) => {
    if (isToken(key, member) && member !== '' && member !== mask) tokens.add(member);
    return member;
  });
  return tokens;
}

/** `accessToken` of user and person, `apiAccessToken`, and whatever else is called so. */
function isToken(key: string, member: unknown): member is string {
  return typeof member === 'string' && /access_?token|refresh_?token/i.test(key);
}
