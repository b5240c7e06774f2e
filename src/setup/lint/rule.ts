// What a rule is: a name and a look at the whole package. The rules themselves are in rules/, their table is rules.ts.
import type { Found } from './finding';
import { modelsOf, type Model } from './model-outline';
import type { SkillPackage } from './skill-package';

export interface Rule {
  /** In kebab-case, like its file. */
  readonly name: string;
  readonly check: (skill: SkillPackage) => readonly Found[];
}

/** A rule that looks at each interaction model by itself. */
export function modelRule(name: string, check: (model: Model) => readonly Found[]): Rule {
  return { name, check: skill => modelsOf(skill).flatMap(check) };
}
