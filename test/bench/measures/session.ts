// What the second turn of a session asks Spotify for, although its first has read it.
import { single, type Found } from '../rows';
import type { Stage } from '../stage';
import type { SessionFindings } from '../programs/sessions';

export async function measureSession(stage: Stage): Promise<readonly Found[]> {
  const found = await stage.measure<SessionFindings>('sessions', {});
  const worst = Math.max(...found.map(({ calls }) => calls));
  const note = found.map(({ conversation, calls }) => `${conversation}: ${calls}`).join('; ');
  return [single('G14', worst, { n: found.length, note })];
}
