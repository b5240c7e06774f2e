import { logLevels, type LogLevel } from '../src/config';
import { createLog, type Log } from '../src/log';

/** A log at this level, and the lines it wrote. */
function logAt(level: LogLevel): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { log: createLog(level, line => lines.push(line)), lines };
}

describe('the log', () => {
  test('writes an event as one line of JSON with its level and fields', () => {
    const { log, lines } = logAt('info');
    log.info('turn', { intent: 'ListPlaylistsIntent', durationMs: 12, linked: true, status: null });
    expect(lines).toEqual([
      '{"level":"info","event":"turn","intent":"ListPlaylistsIntent","durationMs":12,"linked":true,"status":null}',
    ]);
  });

  test('writes an event without fields', () => {
    const { log, lines } = logAt('info');
    log.warn('slow');
    expect(lines).toEqual(['{"level":"warn","event":"slow"}']);
  });

  test('keeps an event on one line, whatever its fields hold', () => {
    const { log, lines } = logAt('info');
    log.error('failed', { reason: 'first\nsecond\r\n"third"\u2028' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/[\r\n]/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ reason: 'first\nsecond\r\n"third"\u2028' });
  });

  test('keeps a line one line for every reader, and the right way round', () => {
    const lines: string[] = [];
    const locale = 'en\u2028US\u202e\u0085';
    createLog('info', line => lines.push(line)).info('turn', { locale });
    expect(lines).toEqual([String.raw`{"level":"info","event":"turn","locale":"en\u2028US\u202e\u0085"}`]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ locale });
  });

  test('leaves out a field that is not known', () => {
    const { log, lines } = logAt('info');
    log.info('call', { status: undefined });
    expect(lines).toEqual(['{"level":"info","event":"call"}']);
  });

  test.each([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['silent', []],
  ] as const)('at %s writes exactly the levels %j', (level, written) => {
    const { log, lines } = logAt(level);
    log.debug('e');
    log.info('e');
    log.warn('e');
    log.error('e');
    expect(lines.map(line => (JSON.parse(line) as { level: string }).level)).toEqual(written);
  });

  test('knows no level that this file does not try', () => {
    expect(logLevels).toEqual(['debug', 'info', 'warn', 'error', 'silent']);
  });
});
