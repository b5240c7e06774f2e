// How long a listener waits for words when Spotify gives none: the worst of all intents in a few processes.
import { single, type Found, type RowKey } from '../rows';
import type { Stage } from '../stage';
import type { HangFindings } from '../programs/hangs';

const workers = 3;
const keys = { hang: 'G12.hang', stall: 'G12.stall', refuse: 'G12.refuse' } as const satisfies Record<string, RowKey>;
const manners = Object.keys(keys) as readonly (keyof typeof keys)[];

export async function measureHang(stage: Stage): Promise<readonly Found[]> {
  const found = await Promise.all(
    Array.from({ length: workers }, (_, worker) => stage.measure<HangFindings>('hangs', { manners, worker })),
  );
  const turns = found.flat();
  return manners.map(manner => {
    const waited = turns.filter(turn => turn.manner === manner);
    const worst = (among: HangFindings) => Math.max(...among.map(({ seconds }) => seconds));
    const intents = [...new Set(waited.map(({ intent }) => intent))];
    const note = intents.map(name => `${name} ${worst(waited.filter(({ intent }) => intent === name)).toFixed(2)}`);
    return single(keys[manner], worst(waited), { n: waited.length, note: note.join(', ') });
  });
}
