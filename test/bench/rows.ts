// THE TABLE of rows: what the bench says, in which words and units, and which part of it measures each.

export const partNames = [
  ...(['bundle', 'cold', 'memory', 'warm', 'names', 'session', 'scan', 'length', 'tail', 'hang'] as const),
] as const;
export type PartName = (typeof partNames)[number];

export interface Row {
  readonly part: PartName;
  readonly text: string;
  readonly unit: 'x' | 'KB' | 'ms' | 'us' | 's' | '%' | '';
  readonly digits: number;
  /** Fewer measurements than this say little; 1 for what is counted and not timed. */
  readonly leastN: number;
}

const timed = { digits: 2, leastN: 25 } as const;
const ratio = { ...timed, unit: 'x' } as const;
const counted = { digits: 0, leastN: 1, unit: '' } as const;

/** In the order in which they are printed. A row's key begins with the number of its goal, where it belongs to one. */
export const rows = {
  G1: { part: 'cold', text: 'cold start with a token: first list / empty node', ...ratio },
  'G1.silent': { part: 'cold', text: 'the same without the line of log (LOG_LEVEL=silent)', ...ratio },
  'G1.ms': { part: 'cold', text: 'the first list, from the start of the process', ...timed, unit: 'ms', digits: 1 },
  'G1.empty': { part: 'cold', text: 'empty node, from its start to its clock', ...timed, unit: 'ms', digits: 1 },
  G2: { part: 'cold', text: 'the same, unbundled peer / ours', ...ratio },
  G3: { part: 'cold', text: 'cold start without a token: LinkAccount / empty node', ...ratio },
  'G4.size': { part: 'bundle', text: 'lambda/index.js', ...counted, unit: 'KB', digits: 1 },
  'G4.gzip': { part: 'bundle', text: 'lambda/index.js, gzip', ...counted, unit: 'KB', digits: 1 },
  'G4.strangers': { part: 'bundle', text: 'packages in it that do nothing there', ...counted },
  G5: { part: 'warm', text: 'warm turn with one GET / raw keep-alive GET + JSON.parse', ...ratio },
  'G5.us': { part: 'warm', text: 'the warm turn', ...timed, unit: 'us', digits: 0 },
  'G5.peer': { part: 'warm', text: "the peer's warm turn / raw GET of its page of 20", ...ratio },
  G6: { part: 'warm', text: 'warm launch without a token, p99', ...timed, unit: 'us', digits: 1 },
  'G6.p50': { part: 'warm', text: 'the same, p50', ...timed, unit: 'us', digits: 1 },
  'G6.silent': { part: 'warm', text: 'the same without the line of log, p99', ...timed, unit: 'us', digits: 1 },
  G7: { part: 'scan', text: 'scan of 500 playlists / 2 RTT', ...ratio },
  'G7.again': { part: 'scan', text: 'the same by a listener whose total is remembered', ...ratio },
  'G7.50': { part: 'scan', text: 'scan of 50 playlists / 2 RTT', ...ratio, leastN: 5 },
  'G7.2000': { part: 'scan', text: 'scan of 2,000 playlists / 2 RTT', ...ratio, leastN: 5 },
  'G8.first': { part: 'scan', text: 'scan of 200 playlists, first time / 2 RTT', ...ratio },
  'G8.again': { part: 'scan', text: 'scan of 200 playlists, total remembered / 2 RTT', ...ratio },
  G9: { part: 'scan', text: 'first chunk of "list my playlists" of 2,000 / 1 RTT', ...ratio },
  'G9.launch': { part: 'scan', text: 'welcome to a library of 2,000 / 1 RTT', ...ratio, leastN: 5 },
  'G10.time': { part: 'length', text: 'playing time of 10,000 songs: peer / ours, time', ...ratio, digits: 1 },
  'G10.bytes': {
    part: 'length',
    text: 'playing time of 10,000 songs: peer / ours, bytes',
    ...counted,
    unit: 'x',
    digits: 1,
  },
  'G10.packed': {
    part: 'length',
    text: 'the same, its bodies packed by gzip, ours not',
    ...counted,
    unit: 'x',
    digits: 1,
  },
  'G10.rtt': { part: 'length', text: 'playing time of 10,000 songs: ours / 2 RTT', ...ratio },
  'G11.p99': { part: 'tail', text: '500 playlists, 3 % of calls take 3 s: p99', ...timed, unit: 's', leastN: 100 },
  'G11.p50': { part: 'tail', text: 'the same, p50', ...timed, unit: 's', leastN: 100 },
  'G11.more': { part: 'tail', text: 'the same, calls besides the needed ones', ...counted, unit: '%', digits: 1 },
  'G11.whole': { part: 'tail', text: 'the same, scans that came to their end', ...counted, unit: '%', digits: 1 },
  'G12.hang': { part: 'hang', text: 'Spotify hangs: words after, worst', ...counted, unit: 's', digits: 2 },
  'G12.stall': {
    part: 'hang',
    text: 'Spotify hangs behind its headers: words after, worst',
    ...counted,
    unit: 's',
    digits: 2,
  },
  'G12.refuse': { part: 'hang', text: '429 for ever: words after, worst', ...counted, unit: 's', digits: 2 },
  'G13.match': { part: 'names', text: 'a spoken name against 2,000 names, p99', ...timed, unit: 'ms' },
  'G13.p50': { part: 'names', text: 'the same, p50', ...timed, unit: 'ms' },
  'G13.index': { part: 'names', text: 'index of 2,000 names', ...timed, unit: 'ms' },
  'G13.first': { part: 'names', text: 'the first such index of a process', ...counted, unit: 'ms', digits: 1 },
  'G13.exact': { part: 'names', text: 'names spoken as written: understood', ...counted, unit: '%', digits: 1 },
  'G13.misheard': { part: 'names', text: 'names misheard: understood', ...counted, unit: '%', digits: 1 },
  G14: { part: 'session', text: 'second turn of a session: calls, worst', ...counted },
  G15: { part: 'memory', text: 'peak memory, cold with a token / empty node', ...ratio },
  'G15.peer': { part: 'memory', text: "the peer's / empty node", ...ratio },
} as const satisfies Readonly<Record<string, Row>>;

export type RowKey = keyof typeof rows;
export const rowKeys = Object.keys(rows) as readonly RowKey[];

/** Row by key, with what may be absent. */
export const rowOf = (key: RowKey): Row => rows[key];

/** What was found for one row. */
export interface Found {
  readonly key: RowKey;
  readonly value: number;
  /** Between these lies the middle half of all rounds; null for what was counted or is a worst case. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  /** What the number alone does not tell. */
  readonly note?: string;
}

/** One number that has no spread. */
export function single(key: RowKey, value: number, more: { readonly n?: number; readonly note?: string } = {}): Found {
  return { key, value, low: null, high: null, n: 1, ...more };
}
