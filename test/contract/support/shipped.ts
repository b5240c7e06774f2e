// The shipped file built to a folder of its own, and conversations with it: in its own process, and with the sources it is made of.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Metafile } from 'esbuild';
import { composeSkill } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import { ended } from '../../support/ended-process';
import launch from '../../support/requests/launch.json';
import { projectRoot } from '../project-files';

export interface Shipped {
  readonly folder: string;
  readonly bundle: string;
  readonly metafile: Metafile;
}

/** Registers the hooks; the values may be read within tests only. */
export function useShipped(): Shipped {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-shipped-'));
  const bundle = join(folder, 'index.js');
  const metafilePath = join(folder, 'meta.json');
  beforeAll(() => {
    execFileSync(process.execPath, [join(projectRoot, 'scripts/build.mjs'), bundle, metafilePath], { env: {} });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    bundle,
    get metafile() {
      return JSON.parse(readFileSync(metafilePath, 'utf8')) as Metafile;
    },
  };
}

export interface Talked {
  readonly answers: readonly ResponseEnvelope[];
  /** What each turn came to, by its line of log. */
  readonly outcomes: readonly string[];
}

export type Environment = Readonly<Record<string, string>>;

/** One conversation with the shipped file. */
export async function talkToShipped(
  { bundle, folder }: Shipped,
  envelopes: readonly RequestEnvelope[],
  environment: Environment,
): Promise<Talked> {
  const program = join(projectRoot, 'test/contract/support/shipped-turns.cjs');
  const child = spawn(process.execPath, [program, bundle], { cwd: folder, env: { LOG_LEVEL: 'info', ...environment } });
  const end = ended(child);
  child.stdin.end(JSON.stringify(envelopes));
  const { code, output, errors } = await end;
  if (code !== 0 || errors !== '') throw new Error(`The shipped file ended with ${code ?? 'a signal'}: ${errors}`);
  const lines = output.trimEnd().split('\n');
  return { answers: JSON.parse(lines.at(-1) ?? '') as ResponseEnvelope[], outcomes: outcomesOf(lines.slice(0, -1)) };
}

/** The same conversation with the sources. */
export async function talkToSources(envelopes: readonly RequestEnvelope[], environment: Environment): Promise<Talked> {
  const lines: string[] = [];
  const skill = composeSkill(readConfig({ LOG_LEVEL: 'info', ...environment }), { writeLog: line => lines.push(line) });
  const answers: ResponseEnvelope[] = [];
  for (const envelope of envelopes) {
    const attributes = answers.at(-1)?.sessionAttributes ?? envelope.session?.attributes;
    const session = { ...envelope.session, attributes };
    answers.push(
      await skill.invoke({ ...envelope, session } as RequestEnvelope, { getRemainingTimeInMillis: () => 60_000 }),
    );
  }
  skill.close();
  return { answers: JSON.parse(JSON.stringify(answers)) as ResponseEnvelope[], outcomes: outcomesOf(lines) };
}

function outcomesOf(lines: readonly string[]): readonly string[] {
  return lines
    .map(line => JSON.parse(line) as { readonly event: string; readonly outcome: string })
    .filter(({ event }) => event === 'turn')
    .map(({ outcome }) => outcome);
}

/** A launch, or an intent with what was heard in its slots. Without a token nobody has linked. */
export function envelopeOf(
  asked: string,
  { slots = {}, accessToken }: { slots?: Readonly<Record<string, string>>; accessToken?: string | undefined } = {},
): RequestEnvelope {
  const heard = Object.entries(slots).map(([name, value]) => [name, { name, value, confirmationStatus: 'NONE' }]);
  const intent = { name: asked, confirmationStatus: 'NONE', slots: Object.fromEntries(heard) as object };
  const { requestId, timestamp, locale } = launch.request;
  const common = { requestId, timestamp, locale };
  const user = { ...launch.session.user, ...(accessToken === undefined ? {} : { accessToken }) };
  return {
    ...launch,
    session: { ...launch.session, user },
    context: { System: { ...launch.context.System, user } },
    request:
      asked === 'LaunchRequest'
        ? { type: asked, ...common }
        : { type: 'IntentRequest', dialogState: 'COMPLETED', intent, ...common },
  } as unknown as RequestEnvelope;
}
