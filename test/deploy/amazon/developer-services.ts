// The services ask-cli speaks to as a developer: the sign-in, skill management and the place packages are uploaded to.
// Source: developer.amazon.com/docs/alexa/smapi; which of it ask-cli uses was seen in its requests.
import type { CloudFunction } from './cloud';
import type { Json, Skill } from './developer-account';
import { createPackageDesk } from './package-desk';
import { jsonOf, refusal, startService, type Answer, type Asked, type Service } from './service';
import { createSignIn } from './sign-in';
import { answerForSkill } from './skill-desk';

export interface DeveloperServices {
  readonly url: string;
  readonly services: readonly Service[];
  readonly skills: ReadonlyMap<string, Skill>;
  /** Makes a skill without a deploy. */
  addSkill(id: string): Skill;
}

export interface DeveloperOptions {
  readonly refreshToken: string;
  readonly vendorId: string;
  readonly functions: ReadonlyMap<string, CloudFunction>;
  readonly whyNoModels: () => string | null;
  readonly whileLinking: (request: Json) => Promise<Answer | null>;
}

export async function startDeveloperServices(options: DeveloperOptions): Promise<DeveloperServices> {
  const { functions, whyNoModels, whileLinking, vendorId } = options;
  const skills = new Map<string, Skill>();
  const addSkill = (id: string): Skill => {
    const skill: Skill = { id, packages: [], manifest: {}, links: new Map(), enabled: false };
    skills.set(id, skill);
    return skill;
  };
  const signIn = createSignIn(options.refreshToken);
  const mayInvoke = (arn: string, skillId: string): boolean => functions.get(arn)?.letsIn.has(skillId) === true;
  const desk = createPackageDesk({ skills, vendorId, mayInvoke, addSkill, whyNoModels });
  const uploads = await startService('uploads', asked => desk.upload(asked));

  const manage = async (asked: Asked): Promise<Answer | null> => {
    if (!signIn.isSignedIn(asked)) return refusal(401, 'Token is invalid/expired.');
    const { method, path, body } = asked;
    if (method === 'POST' && path === '/v1/skills/uploads') return desk.offerUpload(uploads.url);
    if (method === 'POST' && path === '/v1/skills/imports') return desk.takeIn(null, jsonOf(body));
    const importId = /^\/v1\/skills\/imports\/([^/]+)$/.exec(path)?.[1];
    if (method === 'GET' && importId !== undefined) return desk.status(importId);
    const [, id = '', rest = ''] = /^\/v[12]\/skills\/(amzn1\.[^/]+)\/(.+)$/.exec(path) ?? [];
    if (id === '') return null;
    const skill = skills.get(id);
    if (skill === undefined) return refusal(404, 'There is no such skill.');
    if (method === 'POST' && rest === 'imports') return desk.takeIn(id, jsonOf(body));
    return answerForSkill({ skill, rest }, asked, { functions, whileLinking });
  };
  const developer = await startService('developer', asked => signIn.answer(asked) ?? manage(asked));
  return { url: developer.url, services: [developer, uploads], skills, addSkill };
}
