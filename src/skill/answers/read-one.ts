// One song of the open playlist, by its number.
import { readEntries } from '../../questions/read-entries';
import { ask, textCard, type Reply } from '../reply';
import type { Turn } from '../turn';
import { contextQuestion } from './context-question';
import { gone } from './no-playlist';
import { readFrom } from './read';

export async function readOne(
  turn: Turn,
  { id, offset }: { readonly id: string; readonly offset: number },
): Promise<Reply> {
  const { phrases, session } = turn;
  const { place } = session;
  if (place.at !== 'playlist' || place.id !== id) return readFrom(turn, { id, offset });
  const found = await readEntries(turn.library(), { id, offset, size: 1, within: turn.share(0.9) });
  switch (found.kind) {
    case 'chunk': {
      const [entry] = found.entries;
      if (entry === undefined) return gone(turn);
      const chunk = { name: place.name, entries: found.entries, offset, total: found.total };
      return {
        outcome: 'read-one',
        speech: phrases.oneEntry(entry, offset + 1),
        ask: contextQuestion(turn),
        card: textCard(phrases.entryCard(chunk), { footer: place.link, artworkUrl: place.artworkUrl }),
        last: { do: 'read-one', id, offset },
      };
    }
    case 'past-end':
      return {
        outcome: 'out-of-range',
        speech: phrases.entriesOutOfRange(place.name, found.total),
        ask: ask(phrases.whichNumber()),
        card: null,
        last: { do: 'read-one', id, offset },
      };
    case 'not-readable':
      return readFrom(turn, { id, offset: 0 });
    case 'gone':
      return gone(turn);
  }
}
