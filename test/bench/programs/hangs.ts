// Spotify says nothing, or 429 to everything: how long a listener waits for words. One intent and one manner for a process:
// more turns side by side would wait for each other's calls.
import { intent, launch, loadHandler, openSession, withValue, type Attributes, type Handler } from './ask';
import { program } from './program';
import type { Asked } from '../../../src/simulator/alexa/envelope/request-envelope';
import { tokenFor, type Manner } from '../stand-in/manners';
import { playlistName } from '../stand-in/library';

export interface HangPlan {
  readonly bundle: string;
  readonly manner: Manner;
  readonly intent: Waiting;
  readonly turns: number;
}

export type Waiting = 'launch' | 'list' | 'open' | 'next' | 'about';

export interface HangFindings {
  /** Of each turn. */
  readonly seconds: readonly number[];
}

interface Case {
  readonly asked: Asked;
  readonly attributes?: Attributes;
}

/** Many processes start at once here: on a busy machine the first answer may come too late. */
const PREPARATIONS = 4;

const list = intent('ListPlaylistsIntent');
const open = intent('OpenPlaylistIntent', { playlist: playlistName(7).toLowerCase() });

/** Next and about need a session that has a list or a playlist open: made with a Spotify that answers. */
const prepared: Readonly<Record<Waiting, (handler: Handler) => Case | Promise<Case>>> = {
  launch: () => ({ asked: launch }),
  list: () => ({ asked: list }),
  open: () => ({ asked: open }),
  next: async handler => ({
    asked: intent('AMAZON.NextIntent'),
    attributes: await sessionAfter(handler, list, playlistName(5)),
  }),
  about: async handler => ({
    asked: withValue(intent('DescribePlaylistIntent'), 'aspect', 'length'),
    attributes: await sessionAfter(handler, open, playlistName(7)),
  }),
};

async function sessionAfter(handler: Handler, asked: Asked, expected: string): Promise<Attributes> {
  const accessToken = tokenFor({ playlists: 200, manner: 'near' }, 'prepares');
  for (let left = PREPARATIONS; ; left -= 1) {
    const session = openSession(handler, { accessToken, who: accessToken });
    const { text } = await session.say(asked, left === 1 ? expected : undefined);
    if (text.includes(expected)) return session.attributes();
  }
}

program(async ({ bundle, manner, intent: name, turns }: HangPlan): Promise<HangFindings> => {
  const handler = loadHandler(bundle);
  const { asked, attributes } = await prepared[name](handler);
  const seconds = Array.from({ length: turns }, async (_, turn) => {
    const accessToken = tokenFor({ playlists: 200, manner }, `hang-${name}-${turn}`);
    const listener = { accessToken, who: accessToken, ...(attributes === undefined ? {} : { attributes }) };
    const { ms, answer, text } = await openSession(handler, listener).say(asked);
    const speech = answer.response.outputSpeech;
    if (speech?.type !== 'SSML' || speech.ssml.length < 40) throw new Error(`No words of ${name} (${manner}): ${text}`);
    return ms / 1000;
  });
  return { seconds: await Promise.all(seconds) };
});
