import { useWorld } from './support/use-world';

describe('names that were not written to be read aloud', () => {
  const world = useWorld();
  /** The spoken chunk that holds this place of the list. */
  const chunkAt = async (place: number) => {
    let turn = await world.talk('open record keeper', 'list my playlists');
    for (let last = 5; last < place; last += 5) turn = await world.say('next');
    return turn;
  };

  test('lose their emoji in speech and keep them in the card', async () => {
    const turn = await chunkAt(13);
    expect(turn.spoken).toMatch(/… Summer … Dinner with Friends/);
    expect(JSON.stringify(turn.card)).toContain('Summer 🌞🏖️');
  });

  test('have their signs read as words', async () => {
    const turn = await chunkAt(19);
    expect(turn.spoken).toContain('Lost and Found');
    expect(JSON.stringify(turn.card)).toContain('Lost & Found');
  });

  test('are never taken for markup', async () => {
    const turn = await chunkAt(24);
    expect(turn.spoken).toContain('… Loud …');
    expect(turn.ssml).not.toMatch(/<\/?b>|&amp;lt;|&lt;b/);
    expect(JSON.stringify(turn.card)).toContain('<b>Loud</b>');
  });

  test('are read by a voice of their language where Alexa has one, else by their number', async () => {
    expect((await chunkAt(25)).ssml).toContain('<lang xml:lang="ja-JP">夜のドライブ</lang>');
    const turn = await world.say('next');
    expect(turn.ssml).toContain('<lang xml:lang="hi-IN">सुबह की धुन</lang>');
    expect(turn.spoken).toMatch(/number 26 … .*number 27 … /);
    expect(turn.spoken).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Arabic}/u);
    expect(JSON.stringify(turn.card)).toContain('Дорога домой');
  });

  test('are called untitled when nothing of them can be said, with their number', async () => {
    const turn = await chunkAt(30);
    expect(turn.spoken).toContain('an untitled playlist, number 29');
    const next = await world.say('next');
    expect(next.spoken).toMatch(/an untitled playlist, number 31 … an untitled playlist, number 32/);
  });

  test('are cut when they are long, and whole in the card', async () => {
    const turn = await chunkAt(30);
    expect(turn.spoken).toContain('Songs for when it has been raining since Tuesday');
    expect(turn.spoken).not.toContain('nobody wants to go outside');
    expect(JSON.stringify(turn.card)).toContain('nobody wants to go outside');
  });

  test.each([
    [24, /Loud.*31 songs/],
    [25, /夜のドライブ/],
    [26, /33 songs/],
    [28, /सुबह की धुन, 22 songs/],
    [29, /^an untitled playlist, 45 songs/i],
    [31, /^an untitled playlist, 12 songs/i],
    [32, /^an untitled playlist, 7 songs/i],
    [30, /^Songs for when it has been raining since Tuesday, 29 songs/],
  ])('are no hindrance: number %i can be opened', async (place, expected) => {
    const turn = await world.talk('open record keeper', 'list my playlists', `number ${place}`);
    expect(turn.spoken).toMatch(expected);
    expect(turn.microphone).toBe('open');
  });

  test('made of number words are names when they are called so', async () => {
    const turn = await world.talk('open record keeper', 'open the playlist called number seven');
    expect(turn.spoken).toMatch(/^(?:Number Seven, 20 songs|Rock and Roll Kitchen, 36 songs)/);
  });

  test('are given to the device to listen for, as they are spoken', async () => {
    const turn = await world.say('open record keeper');
    const directive = turn.response?.response.directives?.[0];
    expect(directive).toMatchObject({ type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'REPLACE' });
    expect(JSON.stringify(directive)).toContain('"Rock and Roll Kitchen"');
  });
});
