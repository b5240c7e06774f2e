import fc from 'fast-check';
import { readSession } from '../../src/skill/read-session';
import { emptySession, type Session } from '../../src/skill/session';
import { anyAttributes, anySession, anyStep, stepNames } from './support/sessions';

/** Through Alexa and back: as JSON. */
const carried = (session: Session) => ({ recordKeeper: JSON.parse(JSON.stringify(session)) as unknown });

describe('a session', () => {
  test('comes back as it was, wherever the listener is and whatever was asked', () => {
    fc.assert(
      fc.property(anySession, session => expect(readSession(carried(session))).toEqual(session)),
      { seed: 1 },
    );
  });

  test.each(stepNames)('brings back the step "%s" behind yes, no and repeat', name => {
    fc.assert(
      fc.property(anyStep(name), step => {
        const session: Session = {
          ...emptySession,
          asked: { yes: step, no: step, which: null, wanted: null },
          last: step,
        };
        expect(readSession(carried(session))).toEqual(session);
      }),
      { seed: 1 },
    );
  });

  test('that is forged or broken is read without a crash, and what is read is whole', () => {
    fc.assert(
      fc.property(anyAttributes, attributes => {
        const session = readSession(attributes);
        expect(readSession(carried(session))).toEqual(session);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test.each([undefined, null, {}, [], 'text', 7, { recordKeeper: null }, { another: 'skill' }])(
    'is empty when there is none of ours: %j',
    attributes => {
      expect(readSession(attributes)).toEqual(emptySession);
    },
  );

  test('is not taken from what every object inherits', () => {
    const attributes = Object.create({ recordKeeper: { last: { do: 'help' } } }) as unknown;
    expect(readSession(attributes)).toEqual(emptySession);
  });
});

describe('a part of a session that cannot be', () => {
  const read = (part: Record<string, unknown>) => readSession({ recordKeeper: part });
  const open = { at: 'playlist', id: 'a', name: 'A', link: null, artworkUrl: null, offset: 0, count: 5, total: 9 };

  test('is forgotten alone: the rest is kept', () => {
    const session = read({ place: open, asked: { yes: { do: 'sing' }, no: { do: 'stop' } }, last: 'nothing' });
    expect(session.place).toEqual(open);
    expect(session.asked).toEqual({ yes: null, no: { do: 'stop' }, which: null, wanted: null });
    expect(session.last).toBeNull();
  });

  test.each([-1, 0.5, 1e9, '5', null])('is a place at %j', offset => {
    expect(read({ place: { ...open, offset } }).place).toEqual({ at: 'nowhere' });
  });

  test.each([-1, 6, 1_000_000])('has no chunk of %j songs: nobody heard that many at once', count => {
    expect(read({ place: { ...open, count } }).place).toEqual({ at: 'nowhere' });
  });

  test.each([99_996, 1_000_000])('is a place so far out that Spotify refuses to go on from there: %j', offset => {
    expect(read({ place: { ...open, offset } }).place).toEqual({ at: 'nowhere' });
    expect(read({ last: { do: 'read', id: 'a', offset: 100_001 } }).last).toBeNull();
  });

  test.each(['9', 'http://a.example/b', 'javascript:alert(1)', 'https://', `https://${'a'.repeat(200)}`, 7])(
    'leads to no address such as %j: Alexa would refuse the whole answer',
    address => {
      const place = read({ place: { ...open, link: address, artworkUrl: address } }).place;
      expect(place).toEqual({ ...open, link: null, artworkUrl: null });
    },
  );

  test.each([7, null, 'x'.repeat(201)])('is an id such as %j', id => {
    expect(read({ place: { ...open, id } }).place).toEqual({ at: 'nowhere' });
    expect(read({ last: { do: 'read', id, offset: 0 } }).last).toBeNull();
  });

  test('is a choice of which one id is none', () => {
    const which = { ids: ['a', 7], heard: 'chill' };
    expect(read({ asked: { which } }).asked?.which).toBeNull();
  });

  test('is an aspect or a filter nobody knows', () => {
    expect(read({ last: { do: 'tell', id: 'a', aspect: 'mood' } }).last).toBeNull();
    expect(read({ last: { do: 'list', filter: 'loud', offset: 0 } }).last).toMatchObject({ filter: null });
  });
});
