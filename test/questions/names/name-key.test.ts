import { loosened, nameKey, runsOf } from '../../../src/questions/names/name-key';
import { englishHearing as hearing } from '../../../src/speech/english/hearing';

const words = (name: string) => nameKey(name, hearing).words.join(' ');

describe('what remains of a name', () => {
  test.each([
    ['Road Trip', 'road trip'],
    ['  ROAD   trip ', 'road trip'],
    ['Café Dvořák', 'cafe dvorak'],
    ['Straße Øst Łódź', 'strasse ost lodz'],
    ['ﬁne Ⅷ ²', 'fine 8 2'],
    ["Mum's", 'mums'],
    ["Summer'26", 'summer 26'],
    ['Lo-Fi/Beats', 'lo fi beats'],
    ['The Road Trip Playlist', 'road trip'],
    ['my playlist called Chill', 'chill'],
    ['Dance in the Kitchen', 'dance in the kitchen'],
    ['The Playlist', 'the playlist'],
    ['twenty one', '21'],
    ['夜のドライブ', '夜のドライブ'],
    ['ガギグ', 'ガギグ'],
    ['सुबह की धुन', 'सुबह की धुन'],
    ['🔥🔥🔥', ''],
    ['   ', ''],
    ['!?…', ''],
  ])('"%s" is "%s"', (name, left) => {
    expect(words(name)).toBe(left);
  });

  test('is run together too, in letters and in sounds', () => {
    expect(nameKey('Road Trip', hearing).joined).toBe('roadtrip');
    expect(nameKey('Rode Trip', hearing).sound).toBe(nameKey('Road Trip', hearing).sound);
  });
});

describe('a loosened key', () => {
  test.each([
    ['Summer 2026', 'summer 26'],
    ['Best of the 1980s', 'best of 80s'],
    ['Summer 26', 'summer 26'],
    ['The Playlist', 'the playlist'],
    ['2100 Songs', '2100 songs'],
  ])('of "%s" is "%s"', (name, left) => {
    expect(loosened(nameKey(name, hearing), hearing).words.join(' ')).toBe(left);
  });

  test('keeps a sound for every word', () => {
    const { words: kept, sounds, sound } = loosened(nameKey('Songs of the Summer 2026', hearing), hearing);
    expect(sounds).toHaveLength(kept.length);
    expect(sound).toBe(nameKey('Songs of Summer 26', hearing).sound);
  });
});

describe('the runs of a key', () => {
  const key = nameKey('Road Trip Snacks', hearing);

  test('are all stretches of so many words', () => {
    expect(runsOf(key, 2).map(run => run.joined)).toEqual(['roadtrip', 'tripsnacks']);
    expect(runsOf(key, 3)).toEqual([key]);
  });

  test('are none where it has fewer words', () => {
    expect(runsOf(key, 4)).toEqual([]);
  });
});
