// `npm run check:openapi -- FILE`: does the Spotify stand-in answer as Spotify's OpenAPI file says? The file is not part of
// this project; its schemas are only read.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkStandIn } from './check';
import { report } from './report';
import { readSpecification, type Specification } from './specification';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined || rest.length > 0) {
    fail('Usage: npm run check:openapi -- FILE (OpenAPI 3.0, YAML or JSON)');
    return;
  }
  const specification = open(file);
  if (specification === null) return;
  print(`${specification.title} ${specification.version}`);
  const { lines, good } = report(await checkStandIn(specification));
  lines.forEach(print);
  if (!good) process.exitCode = 1;
}

function open(file: string): Specification | null {
  try {
    return readSpecification(parse(readFileSync(file, 'utf8')));
  } catch (error) {
    fail(`${file} cannot be used: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    return null;
  }
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

void main();
