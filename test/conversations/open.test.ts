import { useWorld } from './support/use-world';

const roadTrip = /^Road Trip, 87 songs, 5 hours and 27 minutes\. The first 5: (.+ by .+ … ){4}.+ by .+\. .*\?$/;

describe('a listener who wants to know what is in a playlist', () => {
  const world = useWorld();

  test.each([
    "what's in Road Trip",
    'what is in road trip',
    'open Road Trip',
    'read Road Trip',
    'read me Road Trip',
    "what's on Road Trip",
    "what's on my road trip playlist",
    'what songs are in Road Trip',
    'which songs are on road trip',
    'what songs do I have in road trip',
    'list the songs in Road Trip',
    'show me road trip',
    'open my road trip playlist',
    'open the playlist called road trip',
    'go to road trip',
    "let's hear what's in road trip",
    "let's open road trip",
    'could you open Road Trip please',
    "I'd like Road Trip",
    'Road Trip',
    'the road trip one',
    'my road trip playlist',
  ])('says "%s" and hears its name, its size, its length and the first five songs', async sentence => {
    const turn = await world.talk('open record keeper', sentence);
    expect(turn.spoken).toMatch(roadTrip);
    expect(turn.microphone).toBe('open');
  });

  test('sees the five in a card with the picture and the way to Spotify', async () => {
    const { card } = await world.talk('open record keeper', 'open Road Trip');
    expect(card).toMatchObject({ type: 'Standard', title: 'Road Trip: 1–5 of 87' });
    const text = card?.type === 'Standard' ? (card.text ?? '') : '';
    expect(text).toMatch(
      /^1\. .+ — .+\n2\. .+ — .+\n3\. .+\n4\. .+\n5\. .+\n\n.*https:\/\/open\.spotify\.com\/playlist\//,
    );
    expect(card).toHaveProperty('image.smallImageUrl', expect.stringMatching(/^https:/));
  });

  test('hears that an empty one is empty, and is offered the list', async () => {
    const turn = await world.talk('open record keeper', "what's in Fresh Start");
    expect(turn.spoken).toMatch(/^Fresh Start is empty\. .*\?$/);
    expect((await world.say('yes')).spoken).toContain('The first 5: Road Trip');
  });

  test('hears all of a short one at once, and that there is no more', async () => {
    const turn = await world.talk('open record keeper', 'open My Playlist');
    expect(turn.spoken).toMatch(/^My Playlist, 3 songs, 10 minutes\. They are: .+ … .+ … .+\. /);
    expect(turn.spoken).not.toContain('read on');
  });

  test('hears podcast episodes with their show', async () => {
    const turn = await world.talk('open record keeper', 'open Podcasts to Finish');
    expect(turn.spoken).toMatch(/^Podcasts to Finish, 14 episodes, 10 hours and 21 minutes\. /);
    expect(turn.spoken).toMatch(/How to Mend a Chair,? (?:of|from) The Quiet Workshop/);
  });

  test('hears songs and episodes told apart where there are both', async () => {
    const turn = await world.talk('open record keeper', 'open Songs and Stories');
    expect(turn.spoken).toMatch(/^Songs and Stories, 23 songs and 7 episodes, /);
    expect(turn.spoken).toMatch(/ by .*the episode/);
  });

  test('hears that a song is no longer available, by its number', async () => {
    const turn = await world.talk('open record keeper', 'open Lost and Found');
    expect(turn.spoken).toContain('… number 2 is no longer available …');
    expect((await world.say('number two')).spoken).toMatch(/^Number 2 is no longer available\. .*\?$/);
    expect((await world.say('next')).spoken).toMatch(/number 7 is no longer available/);
  });

  test('hears a song from their own computer, even one without an artist', async () => {
    const turn = await world.talk('open record keeper', 'open From the Old Laptop');
    expect(turn.spoken).toContain('Demo in the Garage by Robin and Jonas');
    expect(turn.spoken).toContain('Grandma Sings. ');
  });

  test('hears a guest of a song named once, and reads the full title in the card', async () => {
    const turn = await world.talk('open record keeper', 'open Road Trip');
    expect(turn.spoken).toContain('Wait for the Sparrows by Pilar Montcada and Dara Oyelowe. ');
    expect(turn.card).toHaveProperty('text', expect.stringContaining('Wait for the Sparrows (feat. Dara Oyelowe) — '));
  });

  test('hears a song without a date as any other', async () => {
    expect((await world.talk('open record keeper', 'open Old Favourites')).spoken).toMatch(
      /^Old Favourites, 55 songs, /,
    );
  });

  test('is told why the songs of a playlist of others cannot be read, and the conversation goes on', async () => {
    const turn = await world.talk('open record keeper', 'open Piano for Rainy Days');
    expect(turn.spoken).toMatch(
      /^Piano for Rainy Days by The Listening Room, 180 songs\. Spotify lets me read songs only/,
    );
    expect(turn.spoken).toContain('yours or that you help to edit');
    expect(turn.card).toMatchObject({ title: 'Piano for Rainy Days' });
    expect(turn.microphone).toBe('open');
    expect((await world.say('repeat')).spoken).toBe(turn.spoken);
  });

  test('hears a playlist of others that they help to edit', async () => {
    expect((await world.talk('open record keeper', 'open Band Practice')).spoken).toMatch(/^Band Practice, 27 songs, /);
  });

  test('chooses another by its number after one that cannot be read', async () => {
    const turn = await world.talk('open record keeper', 'open Piano for Rainy Days', 'number six');
    expect(turn.spoken).toMatch(/^Gym, 51 songs/);
  });

  test('is asked which one when no playlist was named', async () => {
    const turn = await world.talk('open record keeper', 'open it');
    expect(turn.spoken).toBe('Which playlist do you mean?');
    expect((await world.say('Road Trip')).spoken).toMatch(roadTrip);
  });
});

describe('a listener in a playlist', () => {
  const world = useWorld();
  const songs = (spoken: string) => /: (.*?)\. (?:Shall|That)/.exec(spoken)?.[1]?.split(' … ') ?? [];
  let opened: readonly string[] = [];
  beforeEach(async () => {
    opened = songs((await world.talk('open record keeper', 'open Road Trip')).spoken);
    expect(opened).toHaveLength(5);
  });

  test.each(['next', 'more', 'yes', 'go on', 'read more'])('reads on with "%s"', async sentence => {
    const turn = await world.say(sentence);
    expect(turn.spoken).toMatch(/^6 to 10 of 87: /);
    expect(songs(turn.spoken)).toHaveLength(5);
    expect(songs(turn.spoken)).not.toEqual(opened);
  });

  test('goes back with "previous", and at the beginning is told so', async () => {
    const back = await world.talk('next', 'next', 'previous');
    expect(back.spoken).toMatch(/^6 to 10 of 87: /);
    expect(songs((await world.say('previous')).spoken)).toEqual(opened);
    expect((await world.say('previous')).spoken).toMatch(/beginning of Road Trip\. .*\?$/);
  });

  test.each(['repeat', 'again', 'say that again'])('hears the same again with "%s"', async sentence => {
    const before = await world.say('next');
    expect((await world.say(sentence)).spoken).toBe(before.spoken);
  });

  test('hears the very first answer again as it was', async () => {
    const first = await world.say('open Road Trip');
    expect((await world.say('repeat')).spoken).toBe(first.spoken);
  });

  test.each(['start over', 'start again', 'go to the beginning', 'go back to the beginning'])(
    'begins again with "%s"',
    async sentence => {
      expect((await world.talk('next', 'next', sentence)).spoken).toMatch(roadTrip);
    },
  );

  test.each(['go to song twenty', 'go to number 20', 'skip to song twenty', 'start at song 20', 'jump to twenty'])(
    'says "%s" and hears twenty and what follows',
    async sentence => {
      expect((await world.say(sentence)).spoken).toMatch(/^20 to 24 of 87: /);
      expect((await world.say('next')).spoken).toMatch(/^25 to 29 of 87: /);
    },
  );

  test.each(['the last five', 'the last five songs', 'read the last five', 'skip to the end', 'what are the last 5'])(
    'says "%s" and hears the end, and that it is the end',
    async sentence => {
      const turn = await world.say(sentence);
      expect(turn.spoken).toMatch(/^83 to 87 of 87: .*That was the last one\. .*\?$/);
      const over = await world.say('next');
      expect(over.spoken).toMatch(/^Road Trip ends here\. .*start over\?$/);
      expect((await world.say('yes')).spoken).toMatch(roadTrip);
    },
  );

  test('hears the last seventeen in chunks', async () => {
    expect((await world.say('the last 17 songs')).spoken).toMatch(/^71 to 75 of 87: /);
    expect((await world.talk('next', 'next', 'next')).spoken).toMatch(/^86 to 87 of 87: .*That was the last one/);
  });

  test('is offered the list at the end', async () => {
    expect((await world.talk('the last five', 'yes')).spoken).toContain('The first 5: Road Trip');
  });

  test.each(['number three', 'number three again', 'song number three', 'the third one', 'the third song', 'three'])(
    'hears one song again: "%s"',
    async sentence => {
      expect((await world.say(sentence)).spoken).toContain(`Number 3 is ${opened[2] ?? ''}.`);
    },
  );

  test('means the chunk by an ordinal and the whole playlist by a number', async () => {
    const second = songs((await world.say('next')).spoken);
    expect((await world.say('the second one')).spoken).toContain(`Number 7 is ${second[1] ?? ''}.`);
    expect((await world.say('the last one')).spoken).toContain(`Number 10 is ${second[4] ?? ''}.`);
    expect((await world.say('number two')).spoken).toContain(`Number 2 is ${opened[1] ?? ''}.`);
    expect((await world.say('next')).spoken).toMatch(/^11 to 15 of 87: /);
  });

  test.each(['go to song 88', 'number ninety', 'number zero'])(
    'is told which numbers there are when "%s" is none of them',
    async sentence => {
      const turn = await world.say(sentence);
      expect(turn.spoken).toMatch(/^Road Trip goes from number 1 to 87\. .*\?$/);
      expect((await world.say('number two')).spoken).toContain(`Number 2 is ${opened[1] ?? ''}.`);
    },
  );

  test('opens another by its name', async () => {
    expect((await world.say('open Running')).spoken).toMatch(/^Running, 42 songs/);
  });

  test.each(['back to the list', 'list my playlists', 'go back to my playlists'])(
    'goes back to the list with "%s"',
    async sentence => {
      expect((await world.say(sentence)).spoken).toContain('The first 5: Road Trip');
    },
  );

  test('hears every song of it, no place twice and none left out', async () => {
    const places = [1, 2, 3, 4, 5];
    for (;;) {
      const { spoken } = await world.say('next');
      const range = /^(\d+) to (\d+) of 87: /.exec(spoken);
      if (range === null) break;
      const [from, to] = [Number(range[1]), Number(range[2])];
      expect(songs(spoken)).toHaveLength(to - from + 1);
      places.push(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
    }
    expect(places).toEqual(Array.from({ length: 87 }, (_, index) => index + 1));
  });
});
