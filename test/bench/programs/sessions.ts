// How often the second turn of a session asks Spotify for what its first has read already.
import { intent, launch, loadHandler, openSession, withValue } from './ask';
import { program } from './program';
import { countOf } from './raw-get';
import type { Asked } from '../../../src/simulator/alexa/envelope/request-envelope';
import { tokenFor } from '../stand-in/manners';
import { playlistName } from '../stand-in/library';

export interface SessionPlan {
  readonly bundle: string;
  readonly origin: string;
}

export type SessionFindings = readonly { readonly conversation: string; readonly calls: number }[];

const find = (number: number) => intent('FindPlaylistIntent', { playlist: playlistName(number).toLowerCase() });
const open = intent('OpenPlaylistIntent', { playlist: playlistName(7).toLowerCase() });
const next = intent('AMAZON.NextIntent');

type Said = readonly [Asked, expected: string];

const conversations: Readonly<Record<string, readonly [Said, Said]>> = {
  'launch, list': [
    [launch, '120'],
    [intent('ListPlaylistsIntent'), playlistName(5)],
  ],
  'list, next': [
    [intent('ListPlaylistsIntent'), playlistName(5)],
    [next, playlistName(10)],
  ],
  'find, find another': [
    [find(119), playlistName(119)],
    [find(118), playlistName(118)],
  ],
  'count, count again': [
    [intent('CountPlaylistsIntent'), '120'],
    [intent('CountPlaylistsIntent'), '120'],
  ],
  'open, next': [
    [open, playlistName(7)],
    [next, 'Number 6'],
  ],
  'open, how long': [
    [open, playlistName(7)],
    [withValue(intent('DescribePlaylistIntent'), 'aspect', 'length'), 'hour'],
  ],
  'open, open again': [
    [open, playlistName(7)],
    [open, playlistName(7)],
  ],
};

program(async ({ bundle, origin }: SessionPlan): Promise<SessionFindings> => {
  const handler = loadHandler(bundle);
  const found: { conversation: string; calls: number }[] = [];
  for (const [conversation, [first, second]] of Object.entries(conversations)) {
    const accessToken = tokenFor({ playlists: 120, manner: 'near' }, conversation.replace(/\W+/g, '-'));
    const session = openSession(handler, { accessToken, who: accessToken });
    await session.say(...first);
    const before = (await countOf(origin, accessToken)).calls;
    if (before === 0) throw new Error(`${conversation}: the first turn asked Spotify nothing.`);
    await session.say(...second);
    found.push({ conversation, calls: (await countOf(origin, accessToken)).calls - before });
  }
  return found;
});
