// The skill's doors for a test: a clock that stands still, a log that is kept, and the library the test hands over.
import type { Library } from '../../../src/music/library';
import { createLog, type LogFields } from '../../../src/log';
import type { LibraryAccess, SkillDoors } from '../../../src/skill/doors';
import { rememberListeners } from '../../../src/skill/known-listeners';
import { NOON_MS } from '../../support/talk';

export interface TestDoors extends SkillDoors {
  /** Every line of log so far, as written. */
  readonly lines: string[];
}

export function doorsTo(openLibrary: (access: LibraryAccess) => Library, more: Partial<SkillDoors> = {}): TestDoors {
  const lines: string[] = [];
  return {
    lines,
    now: () => NOON_MS,
    log: createLog('debug', line => lines.push(line)),
    listeners: rememberListeners(),
    openLibrary,
    skillId: null,
    turnBudgetMs: 6000,
    ...more,
  };
}

export function logged({ lines }: TestDoors): readonly LogFields[] {
  return lines.map(line => JSON.parse(line) as LogFields);
}
