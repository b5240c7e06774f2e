import { failureOfThrown } from '../../src/spotify/failure';

const thrown = (code: string) => Object.assign(new Error('anything'), { code });

describe('what a request threw', () => {
  test.each(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN'])(
    'by the code %s is a broken connection: a new one may work',
    code => {
      expect(failureOfThrown(thrown(code))).toEqual({ kind: 'broken-connection' });
    },
  );

  test.each(['ENOTFOUND', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_INVALID_CHAR', 'SOMETHING_NEW'])(
    'by the code %s is no connection: another try would not help',
    code => {
      expect(failureOfThrown(thrown(code))).toEqual({ kind: 'no-connection' });
    },
  );

  test.each([
    [thrown('ERR_BUFFER_TOO_LARGE'), 'too large'],
    [thrown('HPE_INVALID_CONSTANT'), 'not HTTP'],
    [thrown('Z_DATA_ERROR'), 'compression'],
    [thrown('ERR__ERROR_FORMAT_PADDING_1'), 'compression'],
  ])('%s is no answer: %s', (error, why) => {
    expect(failureOfThrown(error)).toEqual({ kind: 'unreadable', why });
  });

  test.each([null, undefined, 'text', 7, {}, { code: 7, message: 7 }])('may be no error at all: %j', value => {
    expect(failureOfThrown(value)).toEqual({ kind: 'no-connection' });
  });
});
