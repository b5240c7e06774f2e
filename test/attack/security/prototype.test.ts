// Names such as __proto__ and constructor, in everything that comes from outside: nothing of the process is changed by them, and
// nothing that was not sent is read through them.
import fc from 'fast-check';
import { slotValueIds } from '../../../src/skill/intents';
import { envelope, intent, launch } from '../../skill/support/requests';
import { json, startServer, stopServers } from '../../spotify/support/fake-server';
import * as wire from '../../spotify/support/wire-samples';
import { answerFaults } from './support/answer-faults';
import { named, spotifyOf } from './support/hostile-spotify';
import { hearEverything, listenTo, resolved, shownBy, stopListening, TOKEN } from './support/listen';

afterEach(async () => {
  stopListening();
  await stopServers();
});

const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
];
const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];

/** All that hangs on the prototypes of the process, and what it is. */
function ground(): string {
  return prototypes
    .map(prototype => Object.entries(Object.getOwnPropertyDescriptors(prototype)))
    .map(all => all.map(([name, { value }]) => `${name}:${typeof value}:${String(value).length}`).join())
    .join('\n');
}

/** As JSON.parse makes it: `__proto__` is a field like any other. */
const parsed = (text: string): unknown => JSON.parse(text);
const poison = parsed(
  '{"__proto__":{"polluted":"yes","name":"Polluted","id":"polluted","do":"help","at":"list"},' +
    '"constructor":{"prototype":{"polluted":"yes"},"name":"Polluted"},"prototype":{"polluted":"yes"}}',
);

/** A value in which some objects have such fields besides their own. */
function poisoned(value: unknown, everyNth: number): unknown {
  let nth = 0;
  const text = JSON.stringify(value, (_name, part: unknown) => {
    nth += 1;
    if (typeof part !== 'object' || part === null || Array.isArray(part) || nth % everyNth !== 0) return part;
    return { ...part, poison: 'here' };
  });
  return parsed(text.replaceAll('"poison":"here"', JSON.stringify(poison).slice(1, -1)));
}

describe('nothing is changed by', () => {
  let before = '';
  beforeEach(() => {
    before = ground();
  });
  afterEach(() => {
    expect(ground()).toBe(before);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect('polluted' in [] || 'polluted' in (() => 0)).toBe(false);
  });

  test('the session attributes, slots and all else of two thousand requests', async () => {
    const server = await startServer(spotifyOf(named(field => field)));
    const listening = listenTo(server.baseUrl);
    await hearEverything(listening, 'playlist');
    const { attributes } = listening;
    const asked = [launch, intent('AMAZON.YesIntent'), intent('AMAZON.RepeatIntent'), intent('AMAZON.HelpIntent')];
    for (const from of [{ attributes }, { attributes, accessToken: TOKEN }]) {
      const requests = [1, 2, 3, 4, 5, 6, 7].flatMap(everyNth =>
        asked.map(one => poisoned(envelope(one, from), everyNth) as ReturnType<typeof envelope>),
      );
      const rounds = 'accessToken' in from ? 10 : 62;
      for (let round = 0; round < rounds; round += 1) {
        const answers = await Promise.all(requests.map(listening.send));
        if (round === 0) expect(answers.flatMap(answerFaults)).toEqual([]);
      }
    }
  });

  test('the answers of Spotify', async () => {
    const server = await startServer(spotifyOf(named(field => field)));
    for (const everyNth of [1, 2, 3, 5]) {
      const clean = spotifyOf(named(field => `Zanzibar ${field}`));
      server.answer((request, response, nth) => {
        const end = response.end.bind(response) as (body: string) => typeof response;
        // What would have been sent is sent with more in it.
        response.end = ((body: string) => end(JSON.stringify(poisoned(parsed(body), everyNth)))) as typeof response.end;
        clean(request, response, nth);
      });
      const answers = await hearEverything(listenTo(server.baseUrl), 'zanzibar playlist');
      expect(answers.flatMap(answerFaults)).toEqual([]);
      const shown = answers.map(shownBy).join('\n');
      expect(shown).toContain('Zanzibar song');
      expect(shown).not.toMatch(/Polluted|went wrong on my side/);
    }
  });

  test('any JSON at all in the session', async () => {
    const server = await startServer(spotifyOf(named(field => field)));
    const listening = listenTo(server.baseUrl);
    const key = fc.constantFrom(...inherited, 'recordKeeper', 'place', 'asked', 'last', 'do', 'id', 'at', 'offset');
    const value = fc.letrec(tie => ({
      any: fc.oneof({ maxDepth: 5 }, fc.constantFrom(0, 'read', 'list', '__proto__', null), tie('map'), tie('map')),
      map: fc.array(fc.tuple(key, tie('any')), { maxLength: 4 }),
    }));
    const property = fc.asyncProperty(value.map, async pairs => {
      const attributes = parsed(textOf(pairs)) as Record<string, unknown>;
      for (const name of ['AMAZON.YesIntent', 'AMAZON.RepeatIntent', 'AMAZON.NextIntent']) {
        const answer = await listening.send(envelope(intent(name), { attributes, accessToken: TOKEN }));
        expect(shownBy(answer)).not.toContain('went wrong on my side');
      }
    });
    await fc.assert(property, { seed: 20261121, numRuns: 150 });
  });
});

describe('nothing is read through a prototype', () => {
  test('a session of which every part stands under __proto__ is an empty one', async () => {
    const server = await startServer(spotifyOf(named(field => field)));
    const listening = listenTo(server.baseUrl);
    const last = '{"__proto__":{"do":"account"}}';
    const inside = ['{"__proto__":{"recordKeeper":{"last":{"do":"account"}}}}', `{"recordKeeper":{"last":${last}}}`];
    for (const text of [...inside, '{"recordKeeper":{"__proto__":{"last":{"do":"account"}}}}']) {
      const attributes = parsed(text) as Record<string, unknown>;
      await listening.send(envelope(intent('AMAZON.RepeatIntent'), { attributes, accessToken: TOKEN }));
    }
    expect(server.asked).toEqual([]);
  });

  test('a user, a token, a skill or a slot under __proto__ is none', async () => {
    const server = await startServer(spotifyOf(named(field => field)));
    const text = JSON.stringify(envelope(intent('ListPlaylistsIntent')));
    const user = text.replaceAll('"user":{', `"user":{"__proto__":{"accessToken":"${TOKEN}"},`);
    expect(user).not.toBe(text);
    const answer = await listenTo(server.baseUrl).send(parsed(user) as ReturnType<typeof envelope>);
    expect(answer.response.card).toEqual({ type: 'LinkAccount' });
    const skillId = 'amzn1.ask.skill.ours';
    const application = text.replace(
      /"application":\{[^}]*\}/g,
      `"application":{"__proto__":{"applicationId":"${skillId}"}}`,
    );
    const knowing = listenTo(server.baseUrl, { ALEXA_SKILL_ID: skillId });
    await expect(knowing.send(parsed(application) as ReturnType<typeof envelope>)).rejects.toThrow(
      'not for this skill',
    );
    expect(server.asked).toEqual([]);
  });

  test('what stands under __proto__ in an answer of Spotify is not in it', async () => {
    const hidden = (value: object) => parsed(`{"__proto__":${JSON.stringify(value)}}`);
    const server = await startServer(json(hidden(wire.paging([wire.listedPlaylist({ name: 'Polluted' })]))));
    const whole = await listenTo(server.baseUrl).hear(intent('ListPlaylistsIntent'));
    server.answer(json(wire.paging([hidden(wire.listedPlaylist({ name: 'Polluted' })), wire.listedPlaylist()])));
    const one = await listenTo(server.baseUrl).hear(intent('ListPlaylistsIntent'));
    expect(shownBy(whole) + shownBy(one)).not.toContain('Polluted');
    expect(shownBy(one)).toContain('Road Trip');
  });

  test.each(inherited)('%s is a word like any other, wherever it is said', async word => {
    const server = await startServer(spotifyOf(named(field => field)));
    const listening = listenTo(server.baseUrl);
    const { attributes } = listening;
    const slots = { playlist: word, position: word, count: word, ordinal: word, aspect: word, filter: word };
    const names = [
      'OpenPlaylistIntent',
      'ChooseIntent',
      'ReadLastIntent',
      'DescribePlaylistIntent',
      'ListPlaylistsIntent',
    ];
    const asked = [word, `AMAZON.${word}`].map(name => intent(name, slots));
    const spoken = [...names.map(name => intent(name, slots)), ...names.map(name => resolved(name, slots)), ...asked];
    for (const one of [...spoken, { type: word }]) {
      listening.attributes = attributes;
      const answer = await listening.hear(one, { locale: word });
      expect(answerFaults(answer)).toEqual([]);
      expect(shownBy(answer)).not.toMatch(/went wrong on my side|\[native code\]|\[object|function/);
    }
  });

  test.each(inherited)('a playlist called %s is found and read', async word => {
    const server = await startServer(spotifyOf(named(() => word)));
    const answers = await hearEverything(listenTo(server.baseUrl), word);
    expect(answers.flatMap(answerFaults)).toEqual([]);
    expect(answers.map(shownBy).join('\n')).not.toMatch(/went wrong on my side|\[native code\]|\[object/);
  });

  test('the closed lists of values have none of their own', () => {
    for (const values of Object.values(slotValueIds))
      expect(inherited.filter(word => values.includes(word as never))).toEqual([]);
  });
});

/** Pairs as the text of an object, in which a name may come twice. */
function textOf(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const pairs = value as readonly (readonly [string, unknown])[];
  return `{${pairs.map(([name, held]) => `${JSON.stringify(name)}:${textOf(held)}`).join()}}`;
}
