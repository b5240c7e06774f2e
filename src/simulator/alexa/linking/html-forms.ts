// The forms of an HTML page, read as a simple browser without scripts would. Lenient: pages are what they are.

export interface FormControl {
  readonly kind: 'hidden' | 'text' | 'password' | 'choice' | 'button';
  readonly name: string;
  readonly value: string;
  /** What a person reads on or beside it. */
  readonly label: string;
  readonly checked: boolean;
  /** A button may send its form elsewhere. */
  readonly action: string | null;
}

export interface HtmlForm {
  readonly method: 'GET' | 'POST';
  /** As written; empty for the page itself. */
  readonly action: string;
  readonly controls: readonly FormControl[];
}

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

type Attributes = ReadonlyMap<string, string>;

export function readForms(html: string): readonly HtmlForm[] {
  return [...html.matchAll(/<form\b((?:[^<>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/form\s*>/gi)].map(found => {
    const attributes = readAttributes(found[1] ?? '');
    return {
      method: attributes.get('method')?.toLowerCase() === 'post' ? 'POST' : 'GET',
      action: attributes.get('action') ?? '',
      controls: readControls(found[2] ?? ''),
    };
  });
}

/** The text of a piece of HTML, without tags. */
export function htmlText(html: string): string {
  return decode(html.replace(tag, ' ')).replace(/\s+/g, ' ').trim();
}

function readControls(html: string): readonly FormControl[] {
  const controls: FormControl[] = [];
  let selectName = '';
  for (const found of html.matchAll(tag)) {
    const name = found[2]?.toLowerCase();
    const closing = found[1] === '/';
    const attributes = readAttributes(found[3] ?? '');
    const end = found.index + found[0].length;
    if (closing || attributes.has('disabled')) continue;
    if (name === 'select') selectName = attributes.get('name') ?? '';
    if (name === 'input') controls.push(input(attributes, labelAround(html, attributes, end)));
    if (name === 'button') controls.push(button(attributes, textUntil(html, end, 'button')));
    if (name === 'option') {
      const label = textUntil(html, end, '(?:option|select)');
      controls.push({
        kind: 'choice',
        name: selectName,
        value: attributes.get('value') ?? label,
        label,
        checked: attributes.has('selected'),
        action: null,
      });
    }
  }
  return controls;
}

function input(attributes: Attributes, label: string): FormControl {
  const type = attributes.get('type')?.toLowerCase() ?? 'text';
  const common = { name: attributes.get('name') ?? '', checked: attributes.has('checked'), action: null };
  const value = attributes.get('value') ?? '';
  if (type === 'hidden') return { ...common, kind: 'hidden', value, label: '' };
  if (type === 'password') return { ...common, kind: 'password', value, label };
  if (type === 'radio' || type === 'checkbox') return { ...common, kind: 'choice', value: value || 'on', label };
  if (type === 'submit' || type === 'image' || type === 'button') {
    return { ...common, kind: 'button', value, label: value, action: attributes.get('formaction') ?? null };
  }
  return { ...common, kind: 'text', value, label };
}

function button(attributes: Attributes, label: string): FormControl {
  const name = attributes.get('name') ?? '';
  const action = attributes.get('formaction') ?? null;
  return { kind: 'button', name, value: attributes.get('value') ?? '', label, checked: false, action };
}

/** The label that names the input by its id, or the text that follows it up to the next line of controls. */
function labelAround(html: string, attributes: Attributes, end: number): string {
  const id = attributes.get('id');
  for (const found of html.matchAll(/<label\b((?:[^<>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/label\s*>/gi)) {
    const around = found.index < end && end < found.index + found[0].length;
    if (around || (id !== undefined && readAttributes(found[1] ?? '').get('for') === id))
      return htmlText(found[2] ?? '');
  }
  return '';
}

function textUntil(html: string, start: number, closing: string): string {
  const length = html.slice(start).search(new RegExp(`</${closing}|<option`, 'i'));
  return htmlText(length === -1 ? html.slice(start) : html.slice(start, start + length));
}

function readAttributes(text: string): Attributes {
  return new Map(
    [...text.matchAll(attribute)].map(found => [
      (found[1] ?? '').toLowerCase(),
      decode(found[2] ?? found[3] ?? found[4] ?? ''),
    ]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decode(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return entities[entity] ?? whole;
    const hex = /^#x/i.test(entity);
    const code = Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
