// What can be asked of one skill: its account link, whether it is enabled, its manifest, what was built, and a request to it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CloudFunction } from './cloud';
import { shownLink, whyNoLink, whyNoManifest, type Json, type Skill } from './developer-account';
import { jsonOf, refusal, type Answer, type Asked } from './service';

export interface SkillRules {
  readonly functions: ReadonlyMap<string, CloudFunction>;
  /** Told of every account link as it was sent; may answer instead. */
  readonly whileLinking: (request: Json) => Promise<Answer | null>;
}

/** Null where nothing of the kind is offered. `rest` is the path behind the skill's id. */
export async function answerForSkill(
  { skill, rest }: { readonly skill: Skill; readonly rest: string },
  asked: Asked,
  rules: SkillRules,
): Promise<Answer | null> {
  const { method, body } = asked;
  if (rest === 'status' && method === 'GET') return { status: 200, body: built(skill) };
  const [, stage = '', what = ''] = /^stages\/(development|certified|live)\/(\w+)$/.exec(rest) ?? [];
  switch (`${method} ${what}`) {
    case 'GET enablement':
      return skill.enabled ? { status: 204 } : refusal(404, 'The skill is not enabled.');
    case 'PUT enablement':
      skill.enabled = true;
      return { status: 204 };
    case 'PUT manifest':
      return takeManifest(skill, jsonOf(body)['manifest'] as Json, rules);
    case 'GET accountLinkingClient':
      return showLink(skill.links.get(stage));
    case 'PUT accountLinkingClient':
      return takeLink(skill, { stage, request: jsonOf(body) }, rules);
    case 'POST invocations':
      return skill.enabled ? invoke(skill, jsonOf(body), rules) : refusal(400, 'The skill is not enabled.');
    default:
      return null;
  }
}

const done = { lastUpdateRequest: { status: 'SUCCEEDED' } };

function built({ packages }: Skill): Json {
  const models = [...(packages.at(-1)?.keys() ?? [])].flatMap(
    path => /^interactionModels\/custom\/(.+)\.json$/.exec(path)?.[1] ?? [],
  );
  return { manifest: done, interactionModel: Object.fromEntries(models.map(locale => [locale, done])) };
}

function takeManifest(skill: Skill, manifest: Json, { functions }: SkillRules): Answer {
  const letsIn = (arn: string, id: string): boolean => functions.get(arn)?.letsIn.has(id) === true;
  const problem = whyNoManifest(manifest, skill.id, letsIn);
  if (problem !== null) return refusal(400, problem);
  skill.manifest = manifest;
  return { status: 202 };
}

function showLink(held: Json | undefined): Answer {
  if (held === undefined) return refusal(404, 'There is no account linking for this skill.');
  return { status: 200, headers: { etag: '"1"' }, body: { accountLinkingResponse: shownLink(held) } };
}

async function takeLink(
  skill: Skill,
  { stage, request }: { readonly stage: string; readonly request: Json },
  { whileLinking }: SkillRules,
): Promise<Answer> {
  const instead = await whileLinking(request);
  if (instead !== null) return instead;
  const problem = whyNoLink(request);
  if (problem !== null) return refusal(400, problem);
  skill.links.set(stage, request['accountLinkingRequest'] as Json);
  return { status: 204, headers: { etag: '"1"' } };
}

/** Runs the code that was deployed, in a Node of its own, and says what it said. */
function invoke(skill: Skill, asked: Json, { functions }: SkillRules): Answer {
  const { body } = asked['skillRequest'] as { readonly body: unknown };
  const uri = (skill.manifest['apis'] as { custom?: { endpoint?: { uri?: string } } }).custom?.endpoint?.uri ?? '';
  const code = functions.get(uri)?.code;
  if (code === undefined) return refusal(400, 'The skill has no function.');
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-invoked-'));
  try {
    for (const [path, content] of code) {
      if (dirname(path) === '.') writeFileSync(join(folder, path), content);
    }
    const script = `require('./index.js').handler(${JSON.stringify(body)}, {}).then(r => console.log('\\n' + JSON.stringify(r)))`;
    const env = { ALEXA_SKILL_ID: skill.id };
    const child = spawnSync(process.execPath, ['-e', script], { cwd: folder, env, encoding: 'utf8' });
    if (child.status !== 0)
      return { status: 200, body: { status: 'FAILED', result: { error: { message: 'it threw' } } } };
    const answered: unknown = JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '');
    const info = { invocationRequest: { endpoint: uri, body }, invocationResponse: { body: answered } };
    return { status: 200, body: { status: 'SUCCESSFUL', result: { skillExecutionInfo: info } } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
