// Texts at the edge of what was ever seen from Spotify: dates, refusals, breaks and cuts that are nearly ordinary.
import { isOnSpotify, isShowable } from '../../src/spotify/address';
import { cutText } from '../../src/spotify/cut-text';
import { plainTextOf } from '../../src/spotify/plain-text';
import { readRefusal } from '../../src/spotify/refusal';
import { retryAfterSecondsOf } from '../../src/spotify/retry-after';
import { toEntry } from '../../src/spotify/to-entry';
import { toPlaylist } from '../../src/spotify/to-playlist';
import { entry, listedPlaylist, track } from './support/wire-samples';

const noon = () => Date.UTC(2026, 10, 20, 12);

describe('Retry-After', () => {
  test('may have many decimals', () => {
    expect(retryAfterSecondsOf('1.25', noon)).toBe(2);
  });

  test('may be a date without a comma', () => {
    expect(retryAfterSecondsOf('Fri 20 Nov 2026 12:01:30 GMT', noon)).toBe(90);
  });

  test('is no date without the name of a day', () => {
    expect(retryAfterSecondsOf('20 Nov 2026 12:01:30 GMT', noon)).toBeNull();
  });
});

describe('a refusal', () => {
  test('by a page is one, also behind an empty line', () => {
    expect(readRefusal('\n\n<html>You are not registered</html>').cause).toBe('not-the-api');
  });

  test('is read where the whole body is one text', () => {
    expect(readRefusal('"User not registered in the Developer Dashboard"').cause).toBe('not-registered');
  });

  test('is not looked for at the end of something long', () => {
    const long = `${'x '.repeat(300)} not registered`;
    expect(readRefusal(long).cause).toBe('other');
    expect(readRefusal(JSON.stringify({ error: { message: long } })).cause).toBe('other');
  });

  test('is told by texts alone', () => {
    expect(readRefusal(JSON.stringify({ error: { reason: ['premium subscription'], message: '' } })).cause).toBe(
      'other',
    );
  });
});

describe('a description', () => {
  test('keeps words apart that a break with attributes parts', () => {
    expect(plainTextOf('one<br class="wide">two')).toBe('one two');
  });

  test('keeps words apart that something unprintable parts', () => {
    expect(plainTextOf('one&#0;two')).toBe('one two');
  });
});

test.each(['\u{10000}', '\u{10ffff}'])(
  'no text is cut through the first or the last of all characters: %j',
  character => {
    expect(cutText(`${'n'.repeat(999)}${character}`)).toBe('n'.repeat(999));
  },
);

test.each(['javascript:alert(1)//https://open.spotify.com/', ' https://open.spotify.com/', 'data:,https://x.example/'])(
  'no address is shown that only ends like one: %j',
  address => {
    expect(isShowable(address)).toBe(false);
    expect(isOnSpotify(address)).toBe(false);
  },
);

test('a song added in the year 12024 is one of which it is not known when', () => {
  const added = toEntry(entry({ item: track(), added_at: '+012024-05-01T10:00:00Z' }), '$');
  expect(added.addedAtMs).toBeNull();
});

describe('of the pictures of a playlist', () => {
  const shown = (...widths: readonly unknown[]) => {
    const images = widths.map((width, index) => ({ url: `https://mosaic.example/${index + 1}`, width, height: width }));
    return toPlaylist(listedPlaylist({ images: images as never }), '$').artworkUrl;
  };

  test('the first of two that fit as well is shown', () => {
    expect(shown(600, 680)).toBe('https://mosaic.example/1');
  });

  test('one whose width is no number is shown only where there is no other', () => {
    expect(shown('640', 64)).toBe('https://mosaic.example/2');
    expect(shown('640')).toBe('https://mosaic.example/1');
  });
});
