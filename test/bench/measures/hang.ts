// How long a listener waits for words when Spotify gives none: the worst of five intents, each in processes of its own.
import { single, type Found, type RowKey } from '../rows';
import type { Stage } from '../stage';
import type { HangFindings, Waiting } from '../programs/hangs';

const turnsEach = 3;
const intents: readonly Waiting[] = ['launch', 'list', 'open', 'next', 'about'];
const keys = { hang: 'G12.hang', stall: 'G12.stall', refuse: 'G12.refuse' } as const satisfies Record<string, RowKey>;
const manners = Object.keys(keys) as readonly (keyof typeof keys)[];

export async function measureHang(stage: Stage): Promise<readonly Found[]> {
  const worstOf = async (manner: string, intent: Waiting) => {
    const { seconds } = await stage.measure<HangFindings>('hangs', { manner, intent, turns: turnsEach });
    return { intent, seconds: Math.max(...seconds) };
  };
  return Promise.all(
    manners.map(async manner => {
      const found = await Promise.all(intents.map(intent => worstOf(manner, intent)));
      const note = found.map(({ intent, seconds }) => `${intent} ${seconds.toFixed(2)}`).join(', ');
      const n = turnsEach * intents.length;
      return single(keys[manner], Math.max(...found.map(({ seconds }) => seconds)), { n, note });
    }),
  );
}
