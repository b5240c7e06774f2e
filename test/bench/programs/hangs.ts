// Spotify says nothing, or 429 to everything: how long a listener waits for words. All intents wait side by side.
import { intent, launch, loadHandler, openSession, withValue, type Attributes, type Handler } from './ask';
import { program } from './program';
import type { Asked } from '../../../src/simulator/alexa/envelope/request-envelope';
import { tokenFor, type Manner } from '../stand-in/manners';
import { playlistName } from '../stand-in/library';

export interface HangPlan {
  readonly bundle: string;
  readonly manners: readonly Manner[];
  readonly worker: number;
}

export type HangFindings = readonly { readonly manner: Manner; readonly intent: string; readonly seconds: number }[];

interface Case {
  readonly asked: Asked;
  readonly attributes?: Attributes;
}

program(async ({ bundle, manners, worker }: HangPlan): Promise<HangFindings> => {
  const handler = loadHandler(bundle);
  const cases = await preparedCases(handler);
  const all = manners.flatMap(manner => Object.entries(cases).map(([name, one]) => ({ manner, name, one })));
  return Promise.all(
    all.map(async ({ manner, name, one }) => {
      const accessToken = tokenFor({ playlists: 200, manner }, `hang-${worker}-${name}`);
      const { attributes } = one;
      const listener = { accessToken, who: accessToken, ...(attributes === undefined ? {} : { attributes }) };
      const { ms, answer, text } = await openSession(handler, listener).say(one.asked);
      const speech = answer.response.outputSpeech;
      if (speech?.type !== 'SSML' || speech.ssml.length < 40)
        throw new Error(`${name} (${manner}) was not answered: ${text}`);
      return { manner, intent: name, seconds: ms / 1000 };
    }),
  );
});

/** Next and about need a session that has a list or a playlist open: made with a Spotify that answers. */
async function preparedCases(handler: Handler): Promise<Readonly<Record<string, Case>>> {
  const open = intent('OpenPlaylistIntent', { playlist: playlistName(7).toLowerCase() });
  const sessionAfter = async (asked: Asked, expected: string): Promise<Attributes> => {
    const accessToken = tokenFor({ playlists: 200, manner: 'near' }, 'prepares');
    const session = openSession(handler, { accessToken, who: accessToken });
    await session.say(asked, expected);
    return session.attributes();
  };
  return {
    launch: { asked: launch },
    list: { asked: intent('ListPlaylistsIntent') },
    open: { asked: open },
    next: {
      asked: intent('AMAZON.NextIntent'),
      attributes: await sessionAfter(intent('ListPlaylistsIntent'), playlistName(5)),
    },
    about: {
      asked: withValue(intent('DescribePlaylistIntent'), 'aspect', 'length'),
      attributes: await sessionAfter(open, playlistName(7)),
    },
  };
}
