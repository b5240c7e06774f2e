// Answers that need little or nothing of the library: counts, the account, help, what else, goodbye.
import type { Filter } from '../../music/filter';
import { countPlaylists } from '../../questions/count-playlists';
import type { HelpTopic } from '../../speech/phrases';
import { ask, tell, type Reply } from '../reply';
import type { Turn } from '../turn';
import { contextQuestion } from './context-question';
import { shallIList } from './no-playlist';
import { shallIListAll } from './offers';

export async function counts(turn: Turn, filter: Filter | null): Promise<Reply> {
  const { phrases } = turn;
  const found = await countPlaylists(turn.library(), turn.share(0.9));
  if (found.total === 0) return tell('empty-library', phrases.emptyLibrary());
  const last = { do: 'count', filter } as const;
  if (filter === null || found.split === null) return { ...shallIList(turn, 'count', phrases.counts(found)), last };
  const total = found.split[filter];
  return {
    outcome: 'count',
    speech: phrases.counted(filter, total),
    ask: total === 0 ? shallIListAll(turn) : ask(phrases.shallIListThem(), { yes: { do: 'list', filter, offset: 0 } }),
    card: null,
    last,
  };
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
  if (asked?.which) return { at: 'choice', count: asked.which.ids.length };
  switch (place.at) {
    case 'nowhere':
    case 'list':
      return { at: place.at };
    case 'playlist':
      return { at: 'playlist', name: place.name };
  }
}
