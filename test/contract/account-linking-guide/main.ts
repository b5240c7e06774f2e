// Renews the trace in docs/account-linking.md after the exchange, its story or the skill's words have changed:
// node scripts/run-typescript.mjs test/contract/account-linking-guide/main.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { runExchange } from './exchange';
import { guideFile, withParts } from './guide';
import { guideParts } from './markdown';

async function main(): Promise<void> {
  const before = readFileSync(guideFile, 'utf8');
  const after = withParts(before, guideParts(await runExchange(process.cwd())));
  writeFileSync(guideFile, after);
  process.stdout.write(
    `${guideFile} ${after === before ? 'was up to date' : 'is renewed: read it before it is kept'}.\n`,
  );
}

void main();
