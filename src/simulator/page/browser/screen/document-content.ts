// A document and its data made ready for the renderer. What it lacks is said in a sentence; nothing of it is changed.
import type { DrawOrder } from './messages';
import type { Content, Viewhost } from './viewhost';

/** Said of a document that cannot be drawn at all; the message is a sentence for the person. */
export class CannotDraw extends Error {}

/** Throws CannotDraw when it is no APL, or when it imports: packages are on Amazon's servers, and the wait has no end. */
export function documentContent(
  { document, datasources }: Pick<DrawOrder, 'document' | 'datasources'>,
  viewhost: Viewhost,
): Content {
  if (!isObject(document)) throw new CannotDraw('The document is no JSON object.');
  const content = viewhost.Content.create(JSON.stringify(document));
  const imports = importsOf(content);
  if (imports.length > 0) {
    content.delete();
    throw new CannotDraw(
      `The document imports ${imports.join(', ')}. Packages are on Amazon’s servers and cannot be drawn offline: ` +
        'the document must stand without imports.',
    );
  }
  for (const [parameter, value] of valuesOf(document, datasources)) content.addData(parameter, JSON.stringify(value));
  if (content.isReady()) return content;
  content.delete();
  throw new CannotDraw('The document is not complete.');
}

/** `alexa-layouts 1.7.0`; content that the renderer could not read answers nothing at all. */
function importsOf(content: Content): readonly string[] {
  const found: string[] = [];
  try {
    content.getRequestedPackages().forEach(request => {
      const reference = request.reference();
      found.push(`${reference.name()} ${reference.version()}`);
    });
  } catch {
    throw new CannotDraw('This is no APL document.');
  }
  return found;
}

/** What each parameter of the document stands for: `payload` for all data, any other for the data of its name. */
function valuesOf(document: JsonObject, datasources: unknown): ReadonlyMap<string, unknown> {
  const template = document['mainTemplate'];
  const parameters: unknown = isObject(template) ? template['parameters'] : null;
  const data = isObject(datasources) ? datasources : {};
  const values = new Map<string, unknown>();
  for (const parameter of Array.isArray(parameters) ? (parameters as unknown[]) : []) {
    const name = isObject(parameter) ? parameter['name'] : parameter;
    if (typeof name !== 'string') continue;
    const otherwise = isObject(parameter) ? (parameter['default'] ?? null) : null;
    values.set(name, name === 'payload' ? data : (data[name] ?? otherwise));
  }
  return values;
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
