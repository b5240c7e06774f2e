// What can be written behind `npm run spotify --`.
import { parseArgs } from 'node:util';
import { whyNotRegistrable } from './accounts/client';
import { wireShapes, type WireShape } from './web-api/wire-context';

const DEFAULT_PORT = 4010;

export const helpText = `The Spotify stand-in: accounts, Web API and an invented catalogue on this computer.

Usage: npm run spotify -- [options]

  --port N            where to listen on 127.0.0.1; 0 takes any free port (default: ${DEFAULT_PORT})
  --shape SHAPE       how answers look: new (since February 2026), both, old (default: new)
  --redirect-uri URI  an address the login may lead back to; may be given several times
  --help              this text
`;

export type ReadArguments =
  | {
      readonly kind: 'start';
      readonly port: number;
      readonly shape: WireShape;
      readonly redirectUris: readonly string[];
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the words after the program's name. A wrong one is named, with what it may be. */
export function readArguments(words: readonly string[]): ReadArguments {
  const values = parse(words);
  if (typeof values === 'string') return { kind: 'wrong', message: values };
  if (values.help === true) return { kind: 'help' };
  const port = values.port ?? String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return wrong('--port must be a number from 0 to 65535.');
  const shape = wireShapes.find(known => known === (values.shape ?? 'new'));
  if (shape === undefined) return wrong(`--shape must be one of ${wireShapes.join(', ')}.`);
  const redirectUris = values['redirect-uri'] ?? [];
  for (const uri of redirectUris) {
    const reason = whyNotRegistrable(uri);
    if (reason !== null) return wrong(`--redirect-uri ${uri} cannot be registered: ${reason}.`);
  }
  return { kind: 'start', port: Number(port), shape, redirectUris };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: 'string' },
        shape: { type: 'string' },
        'redirect-uri': { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return `${error instanceof Error ? error.message.split('. ')[0] : String(error)}. Try --help.`;
  }
}

function wrong(message: string): ReadArguments {
  return { kind: 'wrong', message };
}
