// What ask-cli prints when it fails -> one line: it prints JSON with a stack, and the reason is somewhere inside.

export function explainAskFailure(printed: string): string {
  const text = printed.replace(/\[(?:Error|Fatal|Warn)\]:\s*/g, '').trim();
  const messages = [...new Set(messagesIn(parse(text)))];
  const line = messages.length > 0 ? messages.join('; ') : (text.split('\n')[0] ?? '');
  return line === '' ? 'ask-cli gave no reason' : line;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The texts under every "message" and "errorMessage", outermost first. */
function messagesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(errorM|m)essage$/.test(key) && typeof inner === 'string' ? [inner] : messagesIn(inner),
  );
}
