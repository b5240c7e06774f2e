// What ships: how big the file is, and whether packages are in it that the skill has no use for.
import type { Metafile } from 'esbuild';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { single, type Found } from '../rows';
import type { Stage } from '../stage';

/** Each is known to come along with a naive bundle, and to do nothing for this skill. */
const strangers: Readonly<Record<string, RegExp>> = {
  'mime-db': /node_modules\/mime-(db|types)\//,
  'form-data': /node_modules\/form-data\//,
  'follow-redirects': /node_modules\/follow-redirects\//,
  'proxy agents': /node_modules\/((https?|socks|pac)-proxy-agent|agent-base|proxy-from-env)\//,
  debug: /node_modules\/debug\//,
  "ask-sdk-model's services": /node_modules\/ask-sdk-model\//,
};

/** A stub that takes a package's place is smaller than this. */
const STUB_BYTES = 300;

export function measureBundle({ bundle, metafile }: Stage): readonly Found[] {
  const code = readFileSync(bundle);
  const found = strangersIn(JSON.parse(readFileSync(metafile, 'utf8')) as Metafile);
  return [
    single('G4.size', code.length / 1024),
    single('G4.gzip', gzipSync(code, { level: 9 }).length / 1024),
    single('G4.strangers', found.length, found.length === 0 ? {} : { note: found.join(', ') }),
  ];
}

/** Packages of which something is left in the file; a stub that took their place is none of theirs. */
export function strangersIn({ outputs }: Pick<Metafile, 'outputs'>): readonly string[] {
  const shipped = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > STUB_BYTES ? [path] : [])),
  );
  return Object.keys(strangers).filter(name => shipped.some(path => strangers[name]?.test(path) === true));
}
