import fc from 'fast-check';
import { ask, silence, tell, textCard, type Reply } from '../../src/skill/reply';
import { sentBytes } from '../../src/skill/sent-bytes';
import { toResponse } from '../../src/skill/to-response';
import { phrasesFor } from '../../src/speech/languages';
import { say } from '../../src/speech/ssml';
import { inMemoryLibrary, playlist, song } from '../support/in-memory-library';
import { talkTo } from '../support/talk';
import { breaches } from './support/breaches';

const english = phrasesFor('en-US');
const question = { question: say`Shall I go on?`, reprompt: say`Say next for more. Would you like that?` };
const asking = (more: Partial<Reply> = {}): Reply => ({
  ...tell('told', say`There are three.`),
  ask: ask(question),
  ...more,
});

describe('an answer that asks', () => {
  test('says the question last, keeps the microphone open, and asks again in other words', () => {
    expect(toResponse(asking(), english)).toEqual({
      outputSpeech: { type: 'SSML', ssml: '<speak>There are three. Shall I go on?</speak>' },
      reprompt: {
        outputSpeech: { type: 'SSML', ssml: '<speak>Say next for more. Would you like that?</speak>' },
      },
      shouldEndSession: false,
    });
  });
});

describe('an answer that asks nothing', () => {
  test('ends the session and has no reprompt', () => {
    expect(toResponse(tell('told', say`Goodbye.`), english)).toEqual({
      outputSpeech: { type: 'SSML', ssml: '<speak>Goodbye.</speak>' },
      shouldEndSession: true,
    });
  });

  test('does not teach the device names that nobody can say any more', () => {
    const { directives } = toResponse({ ...tell('told', say`Goodbye.`), names: [playlist('Gym')] }, english);
    expect(directives).toBeUndefined();
  });
});

test('an answer that says nothing is empty', () => {
  expect(toResponse(silence('session-ended'), english)).toEqual({});
});

describe('a card', () => {
  const cardOf = (card: Reply['card']) => toResponse(asking({ card }), english).card;
  const text = { title: 'Road Trip', text: '1. R&B <3 — "Us"' };

  test('to link the account is just that', () => {
    expect(cardOf({ kind: 'link-account' })).toEqual({ type: 'LinkAccount' });
  });

  test('shows its text as it is: a card is no SSML', () => {
    expect(cardOf(textCard(text))).toEqual({ type: 'Simple', title: 'Road Trip', content: '1. R&B <3 — "Us"' });
  });

  test('has a picture when there is one, and the way to Spotify as its last line', () => {
    const image = 'https://images.example.com/x.jpg';
    const link = 'https://open.spotify.com/playlist/x';
    expect(cardOf(textCard(text, { footer: link, artworkUrl: image }))).toEqual({
      type: 'Standard',
      title: 'Road Trip',
      text: `1. R&B <3 — "Us"\n\nOn Spotify: ${link}`,
      image: { smallImageUrl: image, largeImageUrl: image },
    });
  });

  test('keeps the way to Spotify when its text has to be cut', () => {
    const link = 'https://open.spotify.com/playlist/x';
    const card = cardOf(textCard({ title: 'Long', text: 'x'.repeat(20_000) }, { footer: link }));
    const content = card?.type === 'Simple' ? (card.content ?? '') : '';
    expect(content.length).toBeLessThan(8000);
    expect(content.slice(-60)).toBe(`${'x'.repeat(60)}…\n\nOn Spotify: ${link}`.slice(-60));
  });

  test('is never cut in the middle of a character', () => {
    for (const text of ['🎉'.repeat(9000), `x${'🎉'.repeat(9000)}`]) {
      const card = cardOf(textCard({ title: text, text }));
      const shown = card?.type === 'Simple' ? `${card.title ?? ''} ${card.content ?? ''}` : '';
      expect(shown.length).toBeGreaterThan(1000);
      expect(shown.length).toBeLessThan(text.length);
      expect(shown).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test('has no picture whose address is longer than any of Spotify', () => {
    const artworkUrl = `https://images.example.com/${'x'.repeat(3000)}`;
    expect(cardOf(textCard(text, { artworkUrl }))?.type).toBe('Simple');
  });
});

describe('the names a device is taught', () => {
  const namesOf = (...names: string[]) => {
    const playlists = names.map((name, index) => playlist(name, { id: `id-${index}` }));
    const [directive] = toResponse(asking({ names: playlists }), english).directives ?? [];
    if (directive?.type !== 'Dialog.UpdateDynamicEntities') return [];
    return (directive.types ?? []).flatMap(type => type.values).map(value => value.name.value);
  };

  test('are names as they are said', () => {
    expect(namesOf('Rock & Roll 🎸', '_Chill_')).toEqual(['Rock and Roll', 'Chill']);
  });

  test('leave out what cannot be said', () => {
    expect(namesOf('🎉', '  ', 'Gym')).toEqual(['Gym']);
    expect(namesOf('🎉')).toEqual([]);
  });

  test('are no more than Alexa takes', () => {
    const names = namesOf(...Array.from({ length: 400 }, (_, index) => `List ${index}`));
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(names.length).toBeLessThanOrEqual(100);
  });

  test('are fewer when they are long: they must leave room for the rest of the answer', () => {
    const names = namesOf(...Array.from({ length: 50 }, (_, index) => `${index} ${'ミ'.repeat(60)}`));
    expect(names.length).toBeGreaterThan(10);
    expect(sentBytes(names)).toBeLessThan(6000);
  });

  test('are none longer than Alexa takes, whatever they are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), name => {
        for (const taught of namesOf(name, 'Gym')) expect(taught.length).toBeLessThanOrEqual(140);
      }),
      { seed: 1 },
    );
  });
});

describe('a whole answer', () => {
  const units = { emoji: '🎉x', Japanese: '朝', quotes: '"&<', accents: 'é', plain: 'long ' };
  const intents = [
    ['ListPlaylistsIntent', {}],
    ['AMAZON.NextIntent', {}],
    ['ChooseIntent', { position: '2' }],
    ['AMAZON.NextIntent', {}],
    ['ChooseIntent', { position: '3' }],
    ['DescribePlaylistIntent', {}],
    ['FindPlaylistIntent', { playlist: 'number' }],
  ] as const;

  test.each(Object.entries(units))(
    'stays within what Alexa takes when everything is called %s, at length',
    async (_, unit) => {
      const name = unit.repeat(100); // Spotify allows 100 characters for a playlist, more for the rest
      const text = unit.repeat(1000);
      const more = { ownerName: name, description: text, artworkUrl: `https://images.example.com/${'x'.repeat(160)}` };
      const playlists = Array.from({ length: 60 }, (_none, index) =>
        playlist(`${name} number ${index}`, { id: `${'x'.repeat(20)}${index}`, ...more }),
      );
      const track = song(text, { artists: Array.from({ length: 30 }, () => text), album: text });
      const entries = { [playlists[1]?.id ?? '']: Array.from({ length: 30 }, () => track) };
      const talk = talkTo({ library: inMemoryLibrary({ playlists, entries }) });
      expect(breaches(await talk.launch())).toEqual([]);
      for (const [intent, slots] of intents) expect(breaches(await talk.intent(intent, slots))).toEqual([]);
    },
  );
});
