import { useWorld } from './support/use-world';

describe('a listener who chooses from the list', () => {
  const world = useWorld();
  beforeEach(() => world.talk('open record keeper', 'list my playlists'));

  test.each([
    'the second one',
    'second',
    'the second',
    'open the second one',
    'the second playlist',
    'select the second one',
    'number two',
    'two',
    'open number two',
    'playlist number two',
    "what's in number two",
    'I want number 2',
  ])('says "%s" and opens Chill', async sentence => {
    expect((await world.say(sentence)).spoken).toMatch(/^Chill, 64 songs/);
  });

  test.each(['the last one', 'open the last one', 'the last'])('takes "%s" for the last one heard', async sentence => {
    expect((await world.say(sentence)).spoken).toMatch(/^Family Mix, 73 songs/);
  });

  test('means the chunk just heard by an ordinal, and the whole list by a number', async () => {
    await world.say('next');
    expect((await world.say('the second one')).spoken).toMatch(/^Rock and Roll Kitchen/);
    await world.talk('back to the list', 'next');
    expect((await world.say('number two')).spoken).toMatch(/^Chill, 64 songs/);
    await world.talk('back to the list', 'next');
    expect((await world.say('number eighteen')).spoken).toMatch(/^Everything I Ever Loved, 1,200 songs/);
  });

  test.each(['Running', 'open Running', "what's in running", 'the running one'])(
    'says the name, "%s", and opens it',
    async sentence => {
      expect((await world.say(sentence)).spoken).toMatch(/^Running, 42 songs/);
    },
  );

  test.each(['number 121', 'number zero', 'number five thousand', 'go to number 200'])(
    'is told which numbers there are when "%s" is none of them',
    async sentence => {
      const turn = await world.say(sentence);
      expect(turn.spoken).toMatch(/from number 1 to 120\..*\?$/);
      expect((await world.say('number one')).spoken).toMatch(/^Road Trip/);
    },
  );

  test('is told how many were named when the ordinal is beyond them', async () => {
    expect((await world.say('the sixth one')).spoken).toMatch(/only 5.*\?$/);
    await world.say('shared ones');
    const turn = await world.say('the fourth one');
    expect(turn.spoken).toMatch(/only 2.*\?$/);
  });

  test.each(['number nine', 'the fourth one'])('is told when Spotify keeps "%s" back', async sentence => {
    const turn = await world.talk('next', sentence);
    expect(turn.spoken).toMatch(/^Spotify does not show me number 9\..*\?$/);
  });

  test('touches one on a screen and opens it', async () => {
    world.alexa.setDevice('show');
    const listed = await world.say('list my playlists');
    const text = listed.card?.type === 'Standard' ? (listed.card.text ?? '') : '';
    const [, second] = [...text.matchAll(/playlist\/(\w+)/g)].map(([, id]) => id);
    const touch = { type: 'Alexa.Presentation.APL.UserEvent', token: 'list', arguments: ['open', second] };
    expect((await world.send(listed, touch)).spoken).toMatch(/^Chill, 64 songs/);
  });
});
