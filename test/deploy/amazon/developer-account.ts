// What a developer has at Amazon, and by what rules packages, manifests and account links are taken. Knows nothing of HTTP.
import { whyNot } from './schemas';

export type Json = Readonly<Record<string, unknown>>;
export type Package = ReadonlyMap<string, Buffer>;

export interface Skill {
  readonly id: string;
  /** Every package that was taken, oldest first. */
  readonly packages: Package[];
  /** The manifest as it holds now. */
  manifest: Json;
  /** By stage. */
  readonly links: Map<string, Json>;
  enabled: boolean;
}

/** Which functions let which skill in: Amazon looks before it takes a manifest. */
export type MayInvoke = (functionArn: string, skillId: string) => boolean;

/** Why a package is not taken; null when it is. `skillId` is null when it is to become a skill. */
export function whyNoPackage(files: Package, skillId: string | null, mayInvoke: MayInvoke): string | null {
  const strangers = [...files.keys()].filter(path => !/^(skill\.json|interactionModels\/|assets\/)/.test(path));
  if (strangers.length > 0) return `A package holds no ${strangers.join(', ')}.`;
  const manifest = manifestIn(files);
  const refused = manifest === null ? 'There is no skill.json.' : whyNoManifest(manifest, skillId, mayInvoke);
  if (manifest === null || refused !== null) return refused;
  for (const locale of Object.keys((manifest['publishingInformation'] as { readonly locales: Json }).locales)) {
    const model = files.get(`interactionModels/custom/${locale}.json`);
    if (model === undefined) return `There is no interaction model for ${locale}.`;
    const wrong = whyNot('interaction-model', JSON.parse(model.toString('utf8')));
    if (wrong !== null) return `${locale}: ${wrong}`;
  }
  return null;
}

export function whyNoManifest(manifest: Json, skillId: string | null, mayInvoke: MayInvoke): string | null {
  const wrong = whyNot('manifest', { manifest });
  if (wrong !== null) return wrong;
  const uris = [...JSON.stringify(manifest).matchAll(/"uri":"(arn:[^"]+)"/g)].map(([, uri = '']) => uri);
  const closed = uris.filter(uri => skillId === null || !mayInvoke(uri, skillId));
  return closed.length === 0 ? null : `The trigger setting for the Lambda ${closed.join(', ')} is invalid.`;
}

export function manifestIn(files: Package): Json | null {
  const text = files.get('skill.json')?.toString('utf8');
  return text === undefined ? null : ((JSON.parse(text) as { readonly manifest?: Json }).manifest ?? null);
}

/** Why the request is not taken; null when it is. The secret is wanted each time: an old one is not kept. */
export function whyNoLink(body: Json): string | null {
  const wrong = whyNot('account-linking', body);
  if (wrong !== null) return wrong;
  const fields = (body['accountLinkingRequest'] ?? {}) as Json;
  const wanted = ['type', 'authorizationUrl', 'accessTokenUrl', 'accessTokenScheme', 'clientId', 'clientSecret'];
  const missing = wanted.filter(name => typeof fields[name] !== 'string' || fields[name] === '');
  return missing.length === 0 ? null : `Missing: ${missing.join(', ')}.`;
}

/** What Amazon gives back of a link. */
export function shownLink(fields: Json): Json {
  const hidden = ['clientSecret', 'skipOnEnablement', 'reciprocalAccessTokenUrl'];
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !hidden.includes(name)));
}
