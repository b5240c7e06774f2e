// Answers that need little or nothing of the library: counts, the account, help, what else, goodbye.
import { countPlaylists } from '../../questions/count-playlists';
import type { HelpTopic } from '../../speech/phrases';
import { ask, tell, type Reply } from '../reply';
import type { Turn } from '../turn';
import { contextQuestion } from './context-question';
import { shallIList } from './no-playlist';

export async function counts(turn: Turn): Promise<Reply> {
  const found = await countPlaylists(turn.library(), turn.share(0.9));
  if (found.total === 0) return tell('empty-library', turn.phrases.emptyLibrary());
  return { ...shallIList(turn, 'count', turn.phrases.counts(found)), last: { do: 'count' } };
}

export async function account(turn: Turn): Promise<Reply> {
  const listener = await turn.library().listener();
  return {
    outcome: 'account',
    speech: turn.phrases.account(listener.name),
    ask: ask(turn.phrases.whatElse(), { no: { do: 'stop' } }),
    card: null,
    last: { do: 'account' },
  };
}

export function help(turn: Turn): Reply {
  return {
    outcome: 'help',
    speech: turn.phrases.help(topic(turn)),
    ask: contextQuestion(turn),
    card: null,
    last: { do: 'help' },
  };
}

export function whatElse({ phrases }: Turn): Reply {
  return {
    outcome: 'what-else',
    speech: phrases.allRight(),
    ask: ask(phrases.whatElse(), { no: { do: 'stop' } }),
    card: null,
  };
}

export function goodbye({ phrases }: Turn): Reply {
  return tell('goodbye', phrases.goodbye());
}

function topic({ session: { asked, place } }: Turn): HelpTopic {
  if (asked?.which) return { at: 'choice', count: asked.which.length };
  switch (place.at) {
    case 'nowhere':
    case 'list':
      return { at: place.at };
    case 'playlist':
      return { at: 'playlist', name: place.name };
  }
}
