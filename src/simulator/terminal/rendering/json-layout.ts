// JSON for a person: a value that fits into a row stands in one, a longer one member by member. It stays valid JSON.

const rowWidth = 96;

/** Rows of text, indented by two blanks a level. `value` is JSON: no undefined, no functions. */
export function laidOut(value: unknown, indent = ''): readonly string[] {
  const short = inOneRow(value);
  if (indent.length + short.length <= rowWidth || typeof value !== 'object' || value === null) return [short];
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const members = list
    ? value.map((member: unknown) => ({ label: '', member }))
    : Object.entries(value).map(([name, member]: [string, unknown]) => ({
        label: `${JSON.stringify(name)}: `,
        member,
      }));
  const rows = members.flatMap(({ label, member }, index) => {
    const [first = '', ...rest] = laidOut(member, inner);
    const all = [inner + label + first, ...rest];
    return index === members.length - 1 ? all : [...all.slice(0, -1), `${all.at(-1) ?? ''},`];
  });
  return [list ? '[' : '{', ...rows, indent + (list ? ']' : '}')];
}

function inOneRow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneRow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${inOneRow(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
