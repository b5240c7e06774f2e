// The skill's doors for a test: a clock that stands still, a log that is kept, and the library the test hands over.
import type { Library } from '../../../src/music/library';
import { createLog, type LogFields } from '../../../src/log';
import type { LibraryAccess, SkillDoors } from '../../../src/skill/doors';
import { memoryOverRows } from '../../../src/memory/memory-over-rows';
import { rowsInProcess } from '../../../src/memory/rows-in-process';
import { NOON_MS } from '../../support/talk';

export interface TestDoors extends SkillDoors {
  /** Every line of log so far, as written. */
  readonly lines: string[];
}

export function doorsTo(openLibrary: (access: LibraryAccess) => Library, more: Partial<SkillDoors> = {}): TestDoors {
  const lines: string[] = [];
  const now = more.now ?? (() => NOON_MS);
  return {
    lines,
    now,
    log: createLog('debug', line => lines.push(line)),
    memory: memoryOverRows(rowsInProcess(now), now),
    firstCalls: {
      listener: 'listener',
      playlists: 'playlists',
      openPlaylist: 'openPlaylist',
      entries: 'entries',
      measures: 'measures',
    },
    openLibrary,
    skillId: null,
    turnBudgetMs: 6000,
    ...more,
  };
}

export function logged({ lines }: TestDoors): readonly LogFields[] {
  return lines.map(line => JSON.parse(line) as LogFields);
}
