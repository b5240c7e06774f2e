// Where skill packages come in: uploaded first, then imported, and taken only when they are right.
import { randomUUID } from 'node:crypto';
import { manifestIn, whyNoPackage, type Json, type MayInvoke, type Package, type Skill } from './developer-account';
import { refusal, type Answer, type Asked } from './service';
import { unzip } from './unzip';

export interface PackageDesk {
  /** PUT of an archive to an address that was given out. */
  upload(asked: Asked): Answer | null;
  /** Gives out an address below this one. */
  offerUpload(uploadsUrl: string): Answer;
  /** A null `skillId` makes a skill. */
  takeIn(skillId: string | null, request: Json): Answer;
  status(importId: string): Answer;
}

export interface PackageRules {
  readonly skills: Map<string, Skill>;
  readonly vendorId: string;
  readonly mayInvoke: MayInvoke;
  readonly addSkill: (id: string) => Skill;
  /** Why the models of the next package cannot be built; the skill is made all the same. Null: they can. */
  readonly whyNoModels: () => string | null;
}

interface Import {
  readonly skillId: string;
  readonly problem: string | null;
  asked: number;
}

export function createPackageDesk({ skills, vendorId, mayInvoke, addSkill, whyNoModels }: PackageRules): PackageDesk {
  const offered = new Set<string>();
  const uploads = new Map<string, Package>();
  const imports = new Map<string, Import>();
  return {
    upload({ method, path, body }) {
      if (method !== 'PUT' || !offered.delete(path)) return null;
      uploads.set(path, unzip(body));
      return { status: 200 };
    },
    offerUpload(uploadsUrl) {
      const path = `/packages/${randomUUID()}`;
      offered.add(path);
      const expiresAt = new Date(Date.now() + 600_000).toISOString();
      return { status: 201, body: { uploadUrl: uploadsUrl + path, expiresAt } };
    },
    takeIn(skillId, { location, vendorId: vendor }) {
      const files = uploads.get(new URL(String(location)).pathname);
      if (files === undefined) return refusal(400, 'There is nothing at this location.');
      if (skillId === null && vendor !== vendorId) return refusal(403, 'This is another vendor.');
      const refused = whyNoPackage(files, skillId, mayInvoke);
      const id = `import.${randomUUID()}`;
      if (refused === null || skillId !== null) {
        const skill = skills.get(skillId ?? '') ?? addSkill(`amzn1.ask.skill.${randomUUID()}`);
        const problem = refused ?? whyNoModels();
        if (problem === null) skill.packages.push(files);
        if (refused === null) skill.manifest = manifestIn(files) ?? {};
        imports.set(id, { skillId: skill.id, problem, asked: 0 });
      } else {
        imports.set(id, { skillId: '', problem: refused, asked: 0 });
      }
      return { status: 202, headers: { location: `/v1/skills/imports/${id}` } };
    },
    status(importId) {
      const found = imports.get(importId);
      if (found === undefined) return refusal(404, 'There is no such import.');
      found.asked += 1; // the first look is too early
      const status = found.asked === 1 ? 'IN_PROGRESS' : found.problem === null ? 'SUCCEEDED' : 'FAILED';
      const errors = found.problem === null ? [] : [{ message: found.problem }];
      const resources = [{ name: 'Manifest', status, errors, warnings: [] }];
      const skill = found.skillId === '' ? {} : { skill: { skillId: found.skillId, resources } };
      return { status: 200, body: { status, errors, warnings: [], ...skill } };
    },
  };
}
