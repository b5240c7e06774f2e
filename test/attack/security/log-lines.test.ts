// A log is read by people and machines who believe it: whatever comes from outside, each event stays one line of JSON with the
// fields that are ours, and no title, name or id is in it.
import { metricDimensions, metricsLine, metricUnits } from '../../../src/metrics';
import { createLog } from '../../../src/log';
import type { TurnReport } from '../../../src/skill/report-turn';
import { composeSkill } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import { envelope, intent, launch, type Asked } from '../../skill/support/requests';
import { json, startServer, stopServers, text, type Answering } from '../../spotify/support/fake-server';
import { NOON_MS } from '../../support/talk';
import { named, spotifyOf } from './support/hostile-spotify';
import { hearEverything, listenTo, stopListening, TOKEN } from './support/listen';

afterEach(async () => {
  stopListening();
  await stopServers();
});

const WORD = 'Zanzibar';
const forged: readonly string[] = [
  `${WORD}\n{"level":"error","event":"forged"}`,
  `${WORD}\r\n{"_aws":{"Timestamp":1},"forged":1}`,
  `${WORD}\u2028{"event":"forged"}\u2029\u0085\u000b\u000c`,
  `${WORD}","forged":"yes`,
  `${WORD}\\","forged":"yes`,
  `${WORD}\u001b[2K\u001b[1A\u001b]0;title\u0007\u009b31m`,
  `${WORD}\u0000\u0008\u007f\u202e\u2066`,
  `${WORD}\ud800`,
  `${WORD} END RequestId: 00000000-0000-0000-0000-000000000000\n`,
  `${WORD} `.repeat(20_000),
];

/** What a line may say: a field that is not here is one that was forged, or one nobody has thought about. */
const fields: ReadonlySet<string> = new Set([
  ...['level', 'event', 'type', 'locale', 'intent', 'outcome', 'reason', 'where', 'status', 'call', 'attempt'],
  ...['ms', 'calls', 'spotifyMs', 'coldStart', 'failedCalls', 'lastFailure', 'memory', 'memoryReason', 'durationMs'],
  ...['errorType', 'errorMessage', 'retryAfterSeconds'],
]);

// eslint-disable-next-line no-control-regex -- they are what is looked for
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

function lineFaults(line: string): readonly string[] {
  if (unseen.test(line)) return [`not one plain line: ${JSON.stringify(line.slice(0, 200))}`];
  if (line.length > 8000) return [`a line of ${line.length} letters`];
  const values = JSON.parse(line) as Record<string, unknown>;
  const again = JSON.stringify(values).length;
  return [
    ...Object.keys(values)
      .filter(name => !fields.has(name) && !knownMore.has(name))
      .map(name => `a field that is not ours: ${name}`),
    ...Object.entries(values)
      .filter(([, value]) => typeof value === 'object' && value !== null)
      .map(([name]) => `${name} is no plain value`),
    ...(again > line.length ? ['a field twice'] : []),
  ];
}
/** Fields of calls to Spotify, which may be counted in more ways. */
const knownMore: ReadonlySet<string> = new Set(['hedged', 'waitedMs']);

/** Every text of a request that the log looks at, replaced. */
function requestsWith(value: unknown): readonly Asked[] {
  const said = value as string;
  return [
    { ...launch, locale: said },
    { type: said },
    intent(said),
    { ...intent('ListPlaylistsIntent'), locale: said },
    { type: 'SessionEndedRequest', reason: said, error: { type: said, message: said } },
    { type: 'Alexa.Presentation.APL.UserEvent', arguments: [said, said], locale: said },
    { type: 'AlexaSkillEvent.SkillDisabled', eventCreationTime: said },
    { type: 'IntentRequest', intent: { name: 'OpenPlaylistIntent', slots: { playlist: { name: said, value: said } } } },
  ];
}

describe('each line of log is one of ours', () => {
  test.each(forged.map(value => [JSON.stringify(value.slice(0, 50)), value]))(
    'though a request says %s',
    async (_, value) => {
      const server = await startServer(spotifyOf(named(field => field)));
      const listening = listenTo(server.baseUrl);
      for (const asked of requestsWith(value)) {
        await listening.send({
          ...envelope(asked, { accessToken: TOKEN }),
          request: { requestId: 'r', ...asked },
        } as never);
      }
      expect(listening.lines.length).toBeGreaterThanOrEqual(8);
      expect(listening.lines.flatMap(lineFaults)).toEqual([]);
      expect(listening.lines.filter(line => /"level":"[^"]*","event":"forged/.test(line))).toEqual([]);
    },
  );

  test.each<[string, unknown]>([
    ['an object', { level: 'error', event: 'forged', _aws: {} }],
    ['a list', ['forged', ['x']]],
    ['a list of ten thousand', Array.from({ length: 10_000 }, () => 'forged')],
    ['something deep', JSON.parse(`${'['.repeat(500)}1${']'.repeat(500)}`)],
    ['an object that writes itself', { toJSON: 'x', toString: 'y' }],
    ['true', true],
    ['1e308', 1e308],
  ])('though a request says %s where words belong', async (_, value) => {
    const listening = listenTo('http://127.0.0.1:1/v1');
    for (const asked of requestsWith(value)) {
      await listening.send({ ...envelope(asked), request: { requestId: 'r', ...asked } } as never);
    }
    expect(listening.lines.flatMap(lineFaults)).toEqual([]);
  });

  test.each(forged.map(value => [JSON.stringify(value.slice(0, 50)), value]))(
    'though everything at Spotify is called %s',
    async (_, value) => {
      const server = await startServer(spotifyOf(named(() => value)));
      const listening = listenTo(server.baseUrl);
      await hearEverything(listening, value);
      expect(listening.lines.flatMap(lineFaults)).toEqual([]);
      expect(listening.lines.filter(line => line.includes(WORD))).toEqual([]);
    },
  );

  const told = forged[0] ?? '';
  const refusals: readonly Answering[] = [
    ...[400, 401, 403, 404, 418, 429, 500, 503].map(status =>
      json({ error: { status: told, message: told, reason: told } }, status),
    ),
    text(told, 502),
    json({ [told]: told }, 200),
    text(told, 200),
    text('', 302, { Location: 'https://evil.example/%0A' }),
    text('{}', 429, { 'Retry-After': '1", "forged": "yes' }),
    (_request, response) => response.socket?.end(`HTTP/1.1 503 ${WORD} forged\r\nX: y\r\nContent-Length: 0\r\n\r\n`),
    request => request.socket.end(`HTTP/9.9 ${told}\r\n`),
  ];

  test.each(refusals.map((answering, nth) => [nth, answering] as const))(
    'though Spotify refuses with it: %d',
    async (_, answering) => {
      const server = await startServer(answering);
      const listening = listenTo(server.baseUrl);
      for (const name of ['ListPlaylistsIntent', 'AccountIntent']) await listening.hear(intent(name));
      await listening.hear({ ...intent('AMAZON.NextIntent') });
      expect(listening.lines.flatMap(lineFaults)).toEqual([]);
      expect(listening.lines.filter(line => line.includes(WORD) || line.includes('forged'))).toEqual([]);
    },
  );
});

describe('each line of metrics is one of ours', () => {
  test.each(forged.map(value => [JSON.stringify(value.slice(0, 50)), value]))(
    'whatever was said and called so: %s',
    async (_, value) => {
      const server = await startServer(spotifyOf(named(() => value)));
      const reports: TurnReport[] = [];
      const config = readConfig({ SPOTIFY_API_BASE_URL: server.baseUrl, LOG_LEVEL: 'silent' });
      const skill = composeSkill(config, { now: () => NOON_MS, onTurn: turn => reports.push(turn) });
      for (const asked of requestsWith(value)) await skill.invoke(envelope(asked, { accessToken: TOKEN }));
      skill.close();
      expect(reports).toHaveLength(8);
      const own = new Set(['_aws', ...metricDimensions.failures, ...Object.keys(metricUnits)]);
      for (const report of reports) {
        const line = metricsLine(report, { functionName: 'record-keeper', nowMs: NOON_MS });
        expect(unseen.test(line)).toBe(false);
        expect(line).not.toMatch(/Zanzibar|forged/);
        expect(Object.keys(JSON.parse(line) as object).filter(name => !own.has(name))).toEqual([]);
      }
    },
  );
});

test('what is looked for here would be found', () => {
  expect(lineFaults('{"level":"info","event":"turn"}')).toEqual([]);
  expect(lineFaults('{"level":"info",\n"event":"turn"}')).toHaveLength(1);
  expect(lineFaults('{"level":"info","event":"turn","forged":1}')).toEqual(['a field that is not ours: forged']);
  expect(lineFaults('{"level":"info","event":"a","type":{"a":1}}')).toEqual(['type is no plain value']);
  const lines: string[] = [];
  createLog('info', line => lines.push(line)).info('turn', { reason: '\u001b[31m\n' });
  expect(lines.flatMap(lineFaults)).toEqual([]);
});
