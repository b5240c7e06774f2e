import { indexNames, type NameMatch } from '../../../src/questions/names/match-name';
import { englishHearing } from '../../../src/speech/english/hearing';

const hear = (heard: string, ...names: readonly string[]): NameMatch<string> =>
  indexNames(
    names.map(name => ({ name, thing: name })),
    englishHearing,
  ).match(heard);

type Row = readonly [heard: string, names: readonly string[], meant: string];

describe('opens at once', () => {
  test.each<Row>([
    // as written
    ['road trip', ['Road Trip', 'Road Trip Snacks'], 'Road Trip'],
    ['running', ['Running Late', 'Running'], 'Running'],
    ['chill', ['Chill Out', 'Chilled', 'Chill'], 'Chill'],
    ['mix', ['Family Mix', 'Mix'], 'Mix'],
    ['x', ['X', 'Y'], 'X'],
    ['a', ['A', 'B'], 'A'],
    ['the xx', ['The XX', 'X'], 'The XX'],
    // words of the request around it
    ['my road trip playlist', ['Road Trip', 'Road Trip Snacks'], 'Road Trip'],
    ['the road trip', ['Road Trip', 'Trip'], 'Road Trip'],
    ['the playlist called chill please', ['Chill', 'Chill Out'], 'Chill'],
    ['best of eighties', ['Best of the 80s', 'Best of the 90s'], 'Best of the 80s'],
    // names that are nothing but such words
    ['the playlist', ['My Playlist', 'The Playlist'], 'The Playlist'],
    ['my playlist', ['My Playlist', 'The Playlist'], 'My Playlist'],
    ['the the', ['The The', 'The'], 'The The'],
    // decoration, accents, apostrophes, case
    ['party and friends', ['🎉 Party & Friends 🎉'], '🎉 Party & Friends 🎉'],
    ['loud', ['<b>Loud</b>', 'Quiet'], '<b>Loud</b>'],
    ['hidden words', ['Hidden\u200b Words'], 'Hidden\u200b Words'],
    ['beyoncé', ['Beyonce'], 'Beyonce'],
    ['sigur ros and bjork', ['Sigur Rós & Björk'], 'Sigur Rós & Björk'],
    ['strasse', ['Straße'], 'Straße'],
    ['mums best mix', ['Mum\'s "Best" Mix'], 'Mum\'s "Best" Mix'],
    ["lena's attic", ['Lena’s Attic'], 'Lena’s Attic'],
    ['e. d. m.', ['EDM'], 'EDM'],
    // signs and short forms
    ['lost and found', ['Lost & Found'], 'Lost & Found'],
    ['rock and roll', ["Rock 'n' Roll"], "Rock 'n' Roll"],
    ['rock n roll', ['Rock & Roll'], 'Rock & Roll'],
    ['r. n. b.', ['R&B', 'Rock'], 'R&B'],
    ['rnb hits', ['R & B Hits'], 'R & B Hits'],
    ['dinner with friends', ['Dinner w/ Friends'], 'Dinner w/ Friends'],
    ['mix volume two', ['Mix Vol. 2', 'Mix Vol. 3'], 'Mix Vol. 2'],
    ['mix volume two', ['Mix Vol. II', 'Mix Vol. III'], 'Mix Vol. II'],
    ['workout number one', ['Workout #1', 'Workout #2'], 'Workout #1'],
    ['workout one', ['Workout #1', 'Workout #2'], 'Workout #1'],
    ['workout number two', ['Workout 1', 'Workout 2'], 'Workout 2'],
    ['pink', ['P!nk'], 'P!nk'],
    ['asap', ['A$AP'], 'A$AP'],
    // numbers, years, decades
    ['nineteen ninety nine', ['1999', '1989'], '1999'],
    ['twenty one pilots', ['21 Pilots'], '21 Pilots'],
    ['top one hundred', ['Top 100', 'Top 10'], 'Top 100'],
    ['a hundred greatest', ['100 Greatest'], '100 Greatest'],
    ['twenty four seven', ['24/7'], '24/7'],
    ['blink one eighty two', ['Blink-182'], 'Blink-182'],
    ['may twenty first', ['May 21st', 'May 1st'], 'May 21st'],
    ['second base', ['2nd Base'], '2nd Base'],
    ['y two k', ['Y2K'], 'Y2K'],
    ['summer twenty twenty six', ["Summer '26", 'Summer 2025'], "Summer '26"],
    ['summer twenty six', ['Summer 2026', 'Summer 2025'], 'Summer 2026'],
    ['summer twenty six', ['Summer 2026', 'Summer 26'], 'Summer 26'],
    ['eighties hits', ['90s Hits', '80s Hits'], '80s Hits'],
    ['the nineteen eighties', ["'80s"], "'80s"],
    ['best of the twenties', ['Best of 2020s'], 'Best of 2020s'],
    ['two thousands pop', ['00s Pop', '90s Pop'], '00s Pop'],
    // cut differently
    ['roadtrip', ['Road Trip'], 'Road Trip'],
    ['work out', ['Workout', 'Workout with Lena'], 'Workout'],
    ['work out', ['Workout with Lena', 'Gym'], 'Workout with Lena'],
    ['lofi beats', ['Lo-Fi Beats'], 'Lo-Fi Beats'],
    // part of the name, in whatever order
    ['party', ['🎉 Party & Friends', 'Road Trip'], '🎉 Party & Friends'],
    ['friends', ['Dinner with Friends', 'Party'], 'Dinner with Friends'],
    ['chill', ['Chilled', 'Running'], 'Chilled'],
    ['rain', ['Piano for Rainy Days', 'Gym'], 'Piano for Rainy Days'],
    ['eighties hits', ['Hits of the 80s', 'Hits of the 90s'], 'Hits of the 80s'],
    ['focus deep', ['Deep Focus'], 'Deep Focus'],
    ['summer twenty six', ['Beach Summer 2026', 'Beach Summer 2025'], 'Beach Summer 2026'],
    // misheard
    ['rode trip', ['Road Trip', 'Road Trip Snacks'], 'Road Trip'],
    ['rodetrip', ['Road Trip', 'Chill'], 'Road Trip'],
    ['jim', ['Chill', 'Gym'], 'Gym'],
    ['wrap', ['Rap', 'Rock'], 'Rap'],
    ['shill', ['Chill', 'Gym'], 'Chill'],
    ['fresh fork', ['Fresh Folk', 'Fresh Start'], 'Fresh Folk'],
    ['fresh fork', ['Fresh Folk Songs', 'Fresh Start'], 'Fresh Folk Songs'],
    ['some day morning', ['Sunday Morning'], 'Sunday Morning'],
    ['monday mornings', ['Sunday Morning', 'Monday Morning'], 'Monday Morning'],
    ['favorites', ['Old Favourites', 'New Finds'], 'Old Favourites'],
    ["everything i've ever loved", ['Everything I Ever Loved'], 'Everything I Ever Loved'],
    // other scripts
    ['夜のドライブ', ['夜のドライブ', 'Night Drive'], '夜のドライブ'],
    ['дорога домой', ['Дорога домой'], 'Дорога домой'],
    ['सुबह की धुन', ['सुबह की धुन', 'सुबह का धन'], 'सुबह की धुन'],
  ])('"%s" among %j: %s', (heard, names, meant) => {
    expect(hear(heard, ...names)).toEqual({ kind: 'one', thing: meant });
  });
});

describe('asks which one', () => {
  test.each<readonly [heard: string, names: readonly string[], candidates: readonly string[]]>([
    ['chill', ['Chill', 'Road Trip', 'chill'], ['Chill', 'chill']],
    ['chill', ['Chill', '✨ Chill ✨'], ['Chill', '✨ Chill ✨']],
    ['chill', ['Chill Out', 'Chilled', 'Gym'], ['Chilled', 'Chill Out']],
    ['sunday', ['Sunday Morning', 'Gym', 'Sunday Roast'], ['Sunday Roast', 'Sunday Morning']],
    [
      'summer',
      ['The Long Summer of Love', 'Summer 26', 'Summer Hits'],
      ['Summer 26', 'Summer Hits', 'The Long Summer of Love'],
    ],
    ['workout one', ['Workout #1', 'Workout 1'], ['Workout #1', 'Workout 1']],
    ['mellow daze', ['Mellow Days', 'Gym', 'Mellow Dayz'], ['Mellow Days', 'Mellow Dayz']],
  ])('"%s" among %j may be any of %j', (heard, names, candidates) => {
    const match = hear(heard, ...names);
    expect(match.kind === 'several' ? [...match.things].sort() : match).toEqual([...candidates].sort());
  });

  test('the shortest name first: it holds least besides what was heard', () => {
    const names = ['Summer Nights in the Old Town', 'Summer Hits', 'Late Summer Songs'];
    expect(hear('summer', ...names)).toEqual({
      kind: 'several',
      things: ['Summer Hits', 'Late Summer Songs', 'Summer Nights in the Old Town'],
    });
  });

  test('namesakes in the order of the library', () => {
    const index = indexNames(
      ['first', 'second', 'third'].map(thing => ({ name: 'Chill', thing })),
      englishHearing,
    );
    expect(index.match('chill')).toEqual({ kind: 'several', things: ['first', 'second', 'third'] });
  });
});

describe('offers the nearest, and opens nothing unasked', () => {
  test.each<Row>([
    // another number is another playlist
    ['summer twenty twenty six', ['Summer 2025', 'Winter'], 'Summer 2025'],
    ['eighties hits', ['90s Hits', 'Gym'], '90s Hits'],
    ['workout three', ['Workout 1', 'Gym'], 'Workout 1'],
    // another word, too
    ['sunday morning', ['Monday Morning', 'Gym'], 'Monday Morning'],
    ['everything i ever wanted', ['Everything I Ever Loved'], 'Everything I Ever Loved'],
    // more was heard than the name
    ['gym workout', ['Gym', 'Chill'], 'Gym'],
    ['chill vibes', ['Chill', 'Gym'], 'Chill'],
    ['family mix', ['Mix', 'Gym'], 'Mix'],
    ['sunday morning run', ['Sunday Morning', 'Gym'], 'Sunday Morning'],
    ['hits of the eighties', ['80s Hits', 'Gym'], '80s Hits'],
    ['chill out mix', ['Chill', 'Chill Out'], 'Chill Out'],
    // too little alike to be sure
    ['gin', ['Chill', 'Gym'], 'Gym'],
    ['cats', ['Cat', 'Gym'], 'Cat'],
    ['i love jazz', ['I ❤️ Jazz', 'Gym'], 'I ❤️ Jazz'],
  ])('"%s" among %j: %s', (heard, names, nearest) => {
    expect(hear(heard, ...names)).toEqual({ kind: 'nearest', thing: nearest });
  });
});

describe('finds nothing', () => {
  test.each<readonly [heard: string, names: readonly string[]]>([
    ['tax return', ['Road Trip', 'Chill']],
    ['rock', ['Pop']],
    ['wedding party songs', ['Party']],
    ['to', ['Podcasts to Finish', 'Songs to Drum On']],
    ['car', ['Carols']],
    ['anything', []],
    ['', ['Road Trip']],
    ['…', ['Road Trip', '']],
    ['untitled', ['', '   ', '🔥🔥🔥']],
    ['doroga domoi', ['Дорога домой']],
  ])('"%s" among %j', (heard, names) => {
    expect(hear(heard, ...names)).toEqual({ kind: 'none' });
  });
});
