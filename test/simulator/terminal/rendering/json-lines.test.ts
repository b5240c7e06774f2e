import type { ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { laidOut } from '../../../../src/simulator/terminal/rendering/json-layout';
import { jsonLines } from '../../../../src/simulator/terminal/rendering/json-lines';
import { requestWith, turn } from '../support/turns';

const shown = (...args: Parameters<typeof jsonLines>) =>
  jsonLines(...args)
    .map(({ text }) => text)
    .join('\n');

describe('the JSON of a turn', () => {
  test('holds the request and the response', () => {
    const response: ResponseEnvelope = { version: '1.0', response: { shouldEndSession: true } };
    const text = shown(turn({ response }));
    expect(text).toContain('"type": "LaunchRequest"');
    expect(text).toContain('"shouldEndSession": true');
  });

  test('masks the token of the listener and of the device', () => {
    const text = shown(turn());
    expect(text).toContain('"accessToken": "•••"');
    expect(text).toContain('"apiAccessToken": "•••"');
    expect(text).not.toContain('secret-token');
  });

  test('masks a token that the skill repeats in its answer', () => {
    const token = 'odd "quoted" token';
    const speech = { type: 'PlainText', text: `I have ${token}.` } as const;
    const response: ResponseEnvelope = { version: '1.0', response: { outputSpeech: speech } };
    const text = shown(turn({ request: requestWith(token), response }));
    expect(text).toContain('I have •••.');
    expect(text).not.toContain('quoted');
  });

  test('says when there was no response, and why Alexa could not use it', () => {
    const text = shown(turn({ response: null, error: 'ENDPOINT_TIMEOUT: The skill did not answer in time.' }));
    expect(text).toContain('(none)');
    expect(text).toContain('ENDPOINT_TIMEOUT');
  });
});

describe('JSON laid out for reading', () => {
  test('puts what is short into one row and what is long below each other', () =>
    expect(laidOut({ short: { a: 1 }, long: ['x'.repeat(60), 'y'.repeat(60)], none: {} })).toEqual([
      '{',
      '  "short": { "a": 1 },',
      '  "long": [',
      `    "${'x'.repeat(60)}",`,
      `    "${'y'.repeat(60)}"`,
      '  ],',
      '  "none": {}',
      '}',
    ]));

  test('stays the same JSON, whatever it is', () =>
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(laidOut(value).join('\n'))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 7 },
    ));
});
