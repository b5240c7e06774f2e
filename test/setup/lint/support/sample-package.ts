// A small skill package without a fault, in memory, and ways to spoil one place of it.
import { placeOf } from '../../../../src/setup/lint/finding';
import { rules } from '../../../../src/setup/lint/rules';
import { packageOf, type SkillPackage } from '../../../../src/setup/lint/skill-package';
import { requestedScopes } from '../../../../src/spotify/scopes';
import { sampleManifest } from './sample-manifest';
import { sampleModel } from './sample-model';

/** What to put where; `undefined` removes it. */
export interface Edit {
  readonly file: string;
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}

type Keys = readonly (string | number)[];

const americanModel = 'interactionModels/custom/en-US.json';

export const inModel = (keys: Keys, value: unknown): Edit => ({
  file: americanModel,
  keys: ['interactionModel', 'languageModel', ...keys],
  value,
});
export const inDialog = (keys: Keys, value: unknown): Edit => ({
  file: americanModel,
  keys: ['interactionModel', ...keys],
  value,
});
export const inManifest = (keys: Keys, value: unknown): Edit => ({
  file: 'skill.json',
  keys: ['manifest', ...keys],
  value,
});
export const inListing = (keys: Keys, value: unknown): Edit =>
  inManifest(['publishingInformation', 'locales', 'en-US', ...keys], value);
export const inPrivacy = (keys: Keys, value: unknown): Edit => inManifest(['privacyAndCompliance', ...keys], value);
export const inLinking = (keys: Keys, value: unknown): Edit => ({
  file: 'account-linking.json',
  keys: ['accountLinkingRequest', ...keys],
  value,
});
/** A whole file: text, bytes or JSON. */
export const inFile = (file: string, value: unknown): Edit => ({ file, keys: [], value });

/** The first bytes of a PNG of this size, which are all that anybody looks at. */
export function pngHeader(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

function sampleFiles(): Record<string, unknown> {
  return {
    'skill.json': sampleManifest(),
    'account-linking.json': {
      accountLinkingRequest: {
        type: 'AUTH_CODE',
        authorizationUrl: 'https://accounts.shelf.test/authorize',
        accessTokenUrl: 'https://accounts.shelf.test/token',
        accessTokenScheme: 'HTTP_BASIC',
        scopes: [...requestedScopes],
        domains: ['accounts.shelf.test'],
        defaultTokenExpirationInSeconds: 3600,
        skipOnEnablement: true,
      },
    },
    [americanModel]: sampleModel(),
    'interactionModels/custom/en-GB.json': sampleModel(),
    'assets/images/small.png': pngHeader(108, 108),
    'assets/images/large.png': pngHeader(512, 512),
  };
}

export function samplePackage(...edits: readonly Edit[]): SkillPackage {
  const files = sampleFiles();
  for (const { file, keys, value } of edits) put(files, [file, ...keys], value);
  const names = Object.keys(files).filter(name => files[name] !== undefined);
  return packageOf(names.sort(), file => (names.includes(file) ? toBytes(files[file]) : null));
}

function put(target: object, [first = '', ...rest]: Keys, value: unknown): void {
  const holder = target as Record<string | number, unknown>;
  if (rest.length > 0) put((holder[first] ??= {}), rest, value);
  else if (value === undefined && Array.isArray(target)) target.splice(Number(first), 1);
  else if (value === undefined) Reflect.deleteProperty(holder, first);
  else holder[first] = value;
}

function toBytes(content: unknown): Buffer {
  if (Buffer.isBuffer(content)) return content;
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
}

/** What one rule says of the sample after these edits, as `severity path: problem`; paths within the model, listing or manifest. */
export function found(ruleName: string, ...edits: readonly Edit[]): readonly string[] {
  const rule = rules.find(({ name }) => name === ruleName);
  if (rule === undefined) throw new Error(`There is no rule ${ruleName}.`);
  return rule
    .check(samplePackage(...edits))
    .map(({ severity, path, problem }) => `${severity} ${shortened(path)}: ${problem}`);
}

const prefixes = [
  placeOf('', ['interactionModel', 'languageModel']).path,
  placeOf('', ['manifest', 'publishingInformation', 'locales', 'en-US']).path,
];

function shortened(path: string): string {
  const prefix = prefixes.find(start => path.startsWith(`${start}.`));
  return prefix === undefined ? path : path.slice(prefix.length + 1);
}
