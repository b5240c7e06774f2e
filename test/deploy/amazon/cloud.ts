// What an AWS account holds after a deploy: buckets, functions, stacks and roles. Knows nothing of HTTP.
import type { Package } from './developer-account';

export interface CloudFunction {
  readonly arn: string;
  code: Package;
  settings: Readonly<Record<string, unknown>>;
  revision: number;
  /** Ids of the skills that Alexa may call it for. */
  readonly letsIn: Set<string>;
}

export interface Stack {
  readonly id: string;
  readonly name: string;
  template: string;
  parameters: Readonly<Record<string, string>>;
  readonly functionArn: string;
  status: 'CREATE' | 'UPDATE';
  /** How often somebody looked since the last change: the first time it is still in progress. */
  looks: number;
  changes: number;
}

export interface Bucket {
  versioned: boolean;
  /** By `key?version`. */
  readonly objects: Map<string, Buffer>;
}

export interface Cloud {
  readonly buckets: Map<string, Bucket>;
  readonly functions: Map<string, CloudFunction>;
  readonly stacks: Map<string, Stack>;
  /** Names. */
  readonly roles: Map<string, { readonly policies: Set<string> }>;
}

export const emptyCloud = (): Cloud => ({
  buckets: new Map(),
  functions: new Map(),
  stacks: new Map(),
  roles: new Map(),
});

export const ACCOUNT = '123456789012';

/** Why Amazon would not start the function; null when it would. */
export function whyNoFunction(code: Package, handler: unknown): string | null {
  const [file = ''] = String(handler).split('.');
  return code.has(`${file}.js`) ? null : `The code holds no ${file}.js, which the handler ${String(handler)} is in.`;
}

export function addFunction(
  cloud: Cloud,
  name: string,
  { code, settings }: Pick<CloudFunction, 'code' | 'settings'>,
): CloudFunction {
  const arn = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:${name}`;
  const made: CloudFunction = { arn, code, settings, revision: 1, letsIn: new Set() };
  cloud.functions.set(arn, made);
  return made;
}
