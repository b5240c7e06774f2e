// Session attributes -> Session. They come back through Alexa and could be forged or old: what does not fit is forgotten.
import type { Aspect } from '../music/aspect';
import type { Filter } from '../music/filter';
import { FARTHEST_OFFSET } from '../music/page';
import { CHUNK, MOST_CHOICES } from './answers/chunk';
import { slotValueIds } from './intents';
import { emptySession, type Asked, type Choice, type Place, type Session } from './session';
import type { Aim, Step } from './step';

/** Never throws. Every part that is not well-formed is taken as absent. */
export function readSession(attributes: unknown): Session {
  const session = field(attributes, 'recordKeeper');
  return {
    place: readPlace(field(session, 'place')),
    asked: readAsked(field(session, 'asked')),
    last: readStep(field(session, 'last')),
  };
}

/** What was heard there leads no farther than lists are read. */
const FARTHEST_PLACE = FARTHEST_OFFSET - CHUNK;

function readPlace(value: unknown): Place {
  const offset = position(field(value, 'offset'), FARTHEST_PLACE);
  if (offset === null) return emptySession.place;
  switch (field(value, 'at')) {
    case 'list': {
      const heard = field(value, 'heard');
      const total = position(field(value, 'total'));
      if (total === null || !Array.isArray(heard) || heard.length > CHUNK) return emptySession.place;
      return { at: 'list', filter: filterOf(field(value, 'filter')), offset, heard: heard.map(identifier), total };
    }
    case 'playlist': {
      const id = identifier(field(value, 'id'));
      const count = position(field(value, 'count'), CHUNK);
      if (id === null || count === null) return emptySession.place;
      const name = text(field(value, 'name')) ?? '';
      const link = address(field(value, 'link'));
      return {
        at: 'playlist',
        id,
        name,
        link,
        artworkUrl: address(field(value, 'artworkUrl')),
        offset,
        count,
        total: position(field(value, 'total')),
      };
    }
    default:
      return emptySession.place;
  }
}

function readAsked(value: unknown): Asked | null {
  if (typeof value !== 'object' || value === null) return null;
  return {
    yes: readStep(field(value, 'yes')),
    no: readStep(field(value, 'no')),
    which: readChoice(field(value, 'which')),
    wanted: readAim(field(value, 'wanted')),
  };
}

function readChoice(value: unknown): Choice | null {
  const heard = text(field(value, 'heard'));
  const all = field(value, 'ids');
  const ids = Array.isArray(all) ? all.slice(0, MOST_CHOICES).map(identifier) : [];
  return heard === null || ids.length === 0 || ids.includes(null)
    ? null
    : { ids: ids.filter(id => id !== null), heard };
}

function readStep(value: unknown): Step | null {
  const what = field(value, 'do');
  const offset = position(field(value, 'offset'), FARTHEST_OFFSET);
  const count = position(field(value, 'count'));
  const id = identifier(field(value, 'id'));
  const heard = text(field(value, 'heard'));
  const filter = filterOf(field(value, 'filter'));
  switch (what) {
    case 'welcome':
      return { do: what, returning: field(value, 'returning') === true, linkEnds: field(value, 'linkEnds') === true };
    case 'carry-on':
      return { do: what, id };
    case 'count':
      return { do: what, filter };
    case 'next':
    case 'account':
    case 'help':
    case 'what-else':
    case 'stop':
      return { do: what };
    case 'list':
      return offset === null ? null : { do: what, filter, offset };
    case 'at': {
      const aim = readAim(field(value, 'aim'));
      return offset === null || aim === null ? null : { do: what, filter, offset, aim };
    }
    case 'list-end':
      return count === null ? null : { do: what, filter, count };
    case 'name': {
      const aim = readAim(field(value, 'aim'));
      const askedAbout = text(field(value, 'askedAbout'));
      return heard === null || aim === null ? null : { do: what, heard, askedAbout, aim };
    }
    case 'find':
      return heard === null ? null : { do: what, heard };
    case 'read':
    case 'read-one':
      return id === null || offset === null ? null : { do: what, id, offset };
    case 'read-end':
      return id === null || count === null ? null : { do: what, id, count };
    case 'tell': {
      const aspect = aspectOf(field(value, 'aspect'));
      return id === null || aspect === null ? null : { do: what, id, aspect };
    }
    default:
      return null;
  }
}

function readAim(value: unknown): Aim | null {
  const what = field(value, 'do');
  if (what === 'read' || what === 'carry-on') return { do: what };
  const aspect = aspectOf(field(value, 'aspect'));
  return what === 'tell' && aspect !== null ? { do: 'tell', aspect } : null;
}

function aspectOf(value: unknown): Aspect | null {
  return slotValueIds.PlaylistAspect.find(aspect => aspect === value) ?? null;
}

function filterOf(value: unknown): Filter | null {
  return slotValueIds.PlaylistFilter.find(filter => filter === value) ?? null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 200 ? value : null;
}

/** Alexa refuses a whole answer for a picture without an address. */
function address(value: unknown): string | null {
  const wanted = text(value);
  return wanted?.startsWith('https://') === true && URL.canParse(wanted) ? wanted : null;
}

/** Spotify's ids have 22 characters. */
function identifier(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= 64 ? value : null;
}

/** A position or count: a whole number, not negative, no larger than any list of Spotify's. */
function position(value: unknown, most = 1_000_000): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most ? value : null;
}
