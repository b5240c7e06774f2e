// The rules of Spotify's file that the check does not apply, each with its reason. A waiver that nothing needs is an error:
// then either Spotify mended the file or the stand-in forgot what it should imitate.
import type { Violation } from './exchange-check';

export interface Waiver {
  readonly rule: string;
  readonly reason: string;
  readonly covers: (violation: Violation) => boolean;
}

type Json = Readonly<Record<string, unknown>>;

const inside = ({ trail }: Violation, fits: (value: Json) => boolean): boolean =>
  trail.some(value => typeof value === 'object' && value !== null && fits(value as Json));
const last = (at: string): string => at.slice(at.lastIndexOf('/') + 1);

export const waivers: readonly Waiver[] = [
  {
    rule: 'required: available_markets, publisher',
    reason: 'Development Mode dropped these fields in February 2026; the file, one for both modes, still demands them',
    covers: ({ rule, at }) => rule === 'required' && ['available_markets', 'publisher'].includes(last(at)),
  },
  {
    rule: 'required: what a projection leaves out',
    reason: 'the file describes whole answers; `fields` asks for parts of them',
    covers: ({ rule, query }) => rule === 'required' && query.has('fields'),
  },
  {
    rule: 'type: null in lists of playlists',
    reason:
      'Spotify keeps the place of playlists it does not show and puts null there; the file has no nullable entries',
    covers: ({ rule, at, trail }) => rule === 'type' && /^(\/playlists)?\/items\/\*$/.test(at) && trail.at(-1) === null,
  },
  {
    rule: 'type: null item or track of an entry',
    reason: 'a song that is gone, or an episode nobody asked for, leaves null; the file has no nullable entries',
    covers: ({ rule, at, trail }) => rule === 'type' && /\/items\/\*\/(item|track)$/.test(at) && trail.at(-1) === null,
  },
  {
    rule: 'type, format: null added_at and added_by',
    reason: 'very old playlists do not say when or by whom; the file’s own description says so, its schema does not',
    covers: ({ rule, at, trail }) => rule === 'type' && /\/items\/\*\/added_(at|by)$/.test(at) && trail.at(-1) === null,
  },
  {
    rule: 'type: null description of a listed playlist',
    reason: 'null is sent where there is no description; the file allows it only in the full playlist',
    covers: ({ rule, at, trail }) => rule === 'type' && last(at) === 'description' && trail.at(-1) === null,
  },
  {
    rule: 'type: null total of a listed playlist',
    reason: 'seen live for playlists that Spotify does not count',
    covers: ({ rule, at, trail }) =>
      rule === 'type' && /\/items\/\*\/(items|tracks)\/total$/.test(at) && trail.at(-1) === null,
  },
  {
    rule: 'type: null images of an empty playlist',
    reason: 'seen live: an empty playlist without a picture has null instead of an empty list',
    covers: violation =>
      violation.rule === 'type' &&
      last(violation.at) === 'images' &&
      violation.trail.at(-1) === null &&
      inside(violation, ({ type }) => type === 'playlist'),
  },
  {
    rule: 'unknown: primary_color',
    reason: 'seen live in playlists and their entries; the file does not list it',
    covers: ({ rule, at }) => rule === 'unknown' && last(at) === 'primary_color',
  },
  {
    rule: 'unknown: track and episode inside an item',
    reason: 'seen live: an item in a playlist carries two booleans of these names; the file does not list them',
    covers: ({ rule, at, trail }) =>
      rule === 'unknown' && /\/(item|track)\/(track|episode)$/.test(at) && typeof trail.at(-1) === 'boolean',
  },
  {
    rule: 'type, enum: null in a local file',
    reason: 'Spotify knows no id, address or album of a file from the owner’s computer; the file has no such case',
    covers: violation =>
      ['type', 'enum'].includes(violation.rule) &&
      violation.trail.at(-1) === null &&
      inside(violation, value => value['is_local'] === true),
  },
  {
    rule: 'type: null next and cursors',
    reason: 'the last page of what was played has no next, and an empty one no cursors; the file has them not nullable',
    covers: ({ rule, at, operation, trail }) =>
      rule === 'type' &&
      operation.endsWith('/recently-played') &&
      /^\/(next|cursors)$/.test(at) &&
      trail.at(-1) === null,
  },
  {
    rule: 'type: null context',
    reason: 'what was not played from a playlist or an album has no context; the file has it not nullable',
    covers: ({ rule, at, trail }) => rule === 'type' && last(at) === 'context' && trail.at(-1) === null,
  },
  {
    rule: 'unknown: disallows',
    reason: 'seen live: `actions` holds the forbidden actions under `disallows`; the file lists them directly',
    covers: ({ rule, at }) => rule === 'unknown' && at === '/actions/disallows',
  },
  {
    rule: 'unknown: reason of an error',
    reason: 'documented for a spent quota; the file’s error object has only status and message',
    covers: ({ rule, at }) => rule === 'unknown' && at === '/error/reason',
  },
  {
    rule: 'status: 204',
    reason: 'nothing playing is answered so, live; the file declares 200 only',
    covers: ({ rule, status, operation }) =>
      rule === 'status' && status === 204 && operation.endsWith('/currently-playing'),
  },
  {
    rule: 'status: 400, 404, 500',
    reason: 'the file declares only 401, 403 and 429 as refusals; these carry the same error object',
    covers: ({ rule, status }) => rule === 'status' && [400, 404, 500].includes(status),
  },
];
