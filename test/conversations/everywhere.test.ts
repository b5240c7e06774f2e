import type { WireShape } from '../../src/simulator/spotify/stand-in';
import { useWorld } from './support/use-world';

/** A conversation with a bit of everything. */
const sentences = [
  'open record keeper',
  'list my playlists',
  'next',
  'playlists I follow',
  'shared ones',
  'how many playlists do I have',
  'open Family Mix',
  'next',
  'go to song seventy',
  'the last five',
  'how long is it',
  'who made it',
  'tell me about Songs and Stories',
  'open Lost and Found',
  'open From the Old Laptop',
  'open Podcasts to Finish',
  'open Piano for Rainy Days',
  "what's in Fresh Start",
  'open chill',
  'the first one',
  'do I have a playlist called gym',
  'whose account is this',
  'help',
  'play Road Trip',
] as const;

describe('the conversation', () => {
  const world = useWorld();
  const transcript = async () => {
    const heard: string[] = [];
    for (const sentence of sentences) heard.push((await world.say(sentence)).spoken);
    return heard;
  };

  test('is the same whichever of its three shapes Spotify speaks', async () => {
    await transcript(); // all three hear the welcome of a listener who has been here, and stopped where this one stops
    const heard = new Map<WireShape, readonly string[]>();
    for (const shape of ['new', 'both', 'old'] as const) {
      world.standIn.setShape(shape);
      heard.set(shape, await transcript());
    }
    expect(heard.get('both')).toEqual(heard.get('new'));
    expect(heard.get('old')).toEqual(heard.get('new'));
  });

  test('is the same on a speaker and on a device with a screen', async () => {
    await transcript();
    const dot = await transcript();
    world.alexa.setDevice('show');
    expect(await transcript()).toEqual(dot);
  });
});

describe('a listener who speaks the English of', () => {
  const world = useWorld();

  test('five countries is offered all five', () => {
    expect([...world.alexa.availableLocales].sort()).toEqual(['en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US']);
  });

  test.each(['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'])('%s is understood and answered', async locale => {
    world.alexa.setLocale(locale);
    expect((await world.say('open record keeper')).spoken).toContain('You have 120 playlists');
    expect((await world.say('list my playlists')).spoken).toContain('The first 5: Road Trip');
    expect((await world.say('the ones I made')).spoken).toMatch(/^You have 88 playlists of your own/);
    expect((await world.say("what's in Road Trip")).spoken).toMatch(/^Road Trip, 87 songs/);
    expect((await world.say('how long is it')).spoken).toMatch(/5 hours and 27 minutes/);
    expect((await world.say('tell me about Everything I Ever Loved')).spoken).toContain('1,200 songs');
    expect((await world.say('do I have a playlist called gym')).spoken).toMatch(/^Yes, you have Gym/);
    expect((await world.say('number two')).request?.request.locale).toBe(locale);
    expect((await world.say('play it')).spoken).toMatch(/Alexa, play/);
  });

  test.each(['de-DE', 'ja-JP', 'en-NZ', 'tlh', ''])(
    '"%s", which has no words here, is answered in English',
    async locale => {
      const turn = await world.say('open record keeper');
      const answered = await world.send(turn, {
        type: 'IntentRequest',
        locale,
        dialogState: 'COMPLETED',
        intent: { name: 'ListPlaylistsIntent', confirmationStatus: 'NONE', slots: {} },
      });
      expect(answered.spoken).toMatch(/^You have 120 playlists\. The first 5: Road Trip/);
    },
  );
});
