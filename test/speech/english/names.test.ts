import { amountsFor } from '../../../src/speech/english/amounts';
import {
  entryLine,
  entrySpeech,
  openingName,
  personName,
  playlistName,
  sayable,
  spokenDescription,
  written,
} from '../../../src/speech/english/names';
import { episode, song, unavailable } from '../../support/in-memory-library';
import { plain } from '../../support/talk';

const amounts = amountsFor('en-US');
const entry = (what: Parameters<typeof entrySpeech>[0], position = 7) =>
  plain(entrySpeech(what, position, amounts).ssml);

describe('a playlist', () => {
  test('is called by its name, without ornament', () => {
    expect(plain(playlistName('🎉 Rock & Roll 🎉').ssml)).toBe('Rock and Roll');
  });

  test.each(['', '   ', '🔥🔥🔥', '!?'])('named %j is untitled, with its number where that is known', name => {
    expect(playlistName(name).ssml).toBe('an untitled playlist');
    expect(playlistName(name, '1,200').ssml).toBe('an untitled playlist, number 1,200');
    expect(openingName(name).ssml).toBe('An untitled playlist');
  });

  test.each(['Дорога домой', 'أغاني المساء', '音樂'])('named %s has a name that an English voice cannot read', name => {
    expect(plain(playlistName(name, '4').ssml)).toBe("a playlist whose name I can't pronounce, number 4");
    expect(plain(openingName(name).ssml)).toBe("A playlist whose name I can't pronounce");
  });

  test.each([
    ['夜のドライブ', 'ja-JP'],
    ['सुबह की धुन', 'hi-IN'],
  ])('named %s is read by a voice of its language', (name, language) => {
    expect(playlistName(name).ssml).toBe(`<lang xml:lang="${language}">${name}</lang>`);
  });

  test('named in two scripts is read in the one that can be', () => {
    expect(playlistName('Дорога Road').ssml).toBe('Дорога Road');
  });
});

describe('a person', () => {
  test('is called by the display name', () => {
    expect(personName('Lena ✨').ssml).toBe('Lena');
  });

  test('is never called a playlist', () => {
    expect(plain(personName('🔥').ssml)).toBe("somebody whose name I can't pronounce");
  });
});

describe('a song', () => {
  test('is told with its artists', () => {
    expect(entry(song('Under Pressure', { artists: ['Queen', 'David Bowie'] }))).toBe(
      'Under Pressure by Queen and David Bowie',
    );
  });

  test('of more than two artists names two', () => {
    expect(entry(song('All', { artists: ['A', 'B', 'C', 'D'] }))).toBe('All by A, B, and others');
  });

  test('without an artist is told alone', () => {
    expect(entry(song('Demo 3', { artists: [] }))).toBe('Demo 3');
  });

  test.each([
    ['夜', ['Queen'], "a title I can't pronounce by Queen"],
    ['Night', ['Дом'], "Night by an artist whose name I can't pronounce"],
    ['夜', ['Дом'], "a song whose name I can't pronounce"],
    ['夜', [], "a title I can't pronounce"],
  ])('that cannot be pronounced says so once: %s by %j', (name, artists, said) => {
    expect(entry(song(name, { artists }))).toBe(said);
  });
});

describe('an episode', () => {
  test('is told with its show', () => {
    expect(entry(episode('The Whale', { show: 'Deep Sea' }))).toBe('the episode The Whale, from Deep Sea');
  });

  test('of no known show is told alone', () => {
    expect(entry(episode('The Whale', { show: null }))).toBe('the episode The Whale');
  });
});

test('a place whose song is gone keeps its number', () => {
  expect(entry(unavailable, 1_200)).toBe('number 1,200 is no longer available');
});

describe('a line of a card', () => {
  test('holds the true names', () => {
    expect(entryLine(song('🔥 & <Fire>', { artists: ['A$AP', 'Дом'] }))).toBe('🔥 & <Fire> — A$AP, Дом');
    expect(entryLine(song('Demo', { artists: [] }))).toBe('Demo');
    expect(entryLine(episode('One', { show: 'Show' }))).toBe('One — Show');
    expect(entryLine(episode('One', { show: null }))).toBe('One');
    expect(entryLine(unavailable)).toBe('(no longer available)');
  });

  test('names a blank name as such', () => {
    expect(written('  ')).toBe('(untitled)');
    expect(written(' Chill ')).toBe('Chill');
  });
});

describe('a description', () => {
  const described = (description: string) => {
    const said = spokenDescription(description);
    return said === null ? null : plain(said.ssml);
  };

  test.each([
    ['Windows down, volume up', 'Windows down, volume up.'],
    ['Windows down, volume up.', 'Windows down, volume up.'],
    ['Ready? Go!', 'Ready? Go!'],
    ['Songs  for\nRob & Ann ✨', 'Songs for Rob and Ann.'],
    ['More at https://example.com/a?b=c today', 'More at a link today.'],
    ['See www.example.com', 'See a link.'],
  ])('%j is read as whole sentences: %j', (description, said) => {
    expect(described(description)).toBe(said);
  });

  test.each(['', '✨✨', 'Тихие песни'])('%j cannot be read aloud', description => {
    expect(described(description)).toBeNull();
  });

  test('is cut where a listener would be lost', () => {
    const said = described('All the songs of that summer, and then some more. '.repeat(20)) ?? '';
    expect(said.length).toBeGreaterThan(250);
    expect(said.length).toBeLessThanOrEqual(301);
    expect(said).toMatch(/\w\.$/);
  });
});

test('what no voice can say is not sayable', () => {
  expect(sayable('Дорога')).toBeNull();
  expect(sayable('')).toBeNull();
  expect(sayable('Road')?.ssml).toBe('Road');
});
