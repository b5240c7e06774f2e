import { placesInFlight, type PlacesInFlight } from '../../src/spotify/places-in-flight';

const { signal: never } = new AbortController();

/** Asks for a place and notes when it comes. */
function ask(places: PlacesInFlight, served: string[], asking: { owner: string; signal?: AbortSignal }): void {
  const { owner, signal = never } = asking;
  void Promise.resolve(places.enter(owner, signal)).then(placed => served.push(placed ? owner : `${owner} gone`));
}

const settled = async () => new Promise(setImmediate);

describe('the places for calls in flight', () => {
  test('are given at once while there are some', () => {
    const places = placesInFlight(2);
    expect([places.enter('ada', never), places.enter('ada', never)]).toEqual([true, true]);
    expect(places.enter('ada', never)).toBeInstanceOf(Promise);
  });

  test('are given to whoever waits as soon as one is left, and to no more', async () => {
    const places = placesInFlight(1);
    const served: string[] = [];
    for (const owner of ['ada', 'bo', 'cy']) ask(places, served, { owner });
    await settled();
    expect(served).toEqual(['ada']);
    places.leave();
    await settled();
    expect(served).toEqual(['ada', 'bo']);
    places.leave();
    places.leave();
    expect(places.enter('di', never)).toBe(true);
  });

  test('go round among listeners: a long scan makes nobody wait but itself', async () => {
    const places = placesInFlight(1);
    const served: string[] = [];
    for (const owner of ['scan', 'scan', 'scan', 'scan', 'bo', 'cy']) ask(places, served, { owner });
    for (let left = 0; left < 5; left += 1) {
      await settled();
      places.leave();
    }
    await settled();
    expect(served).toEqual(['scan', 'scan', 'bo', 'cy', 'scan', 'scan']);
  });

  test('are not given to those who no longer want one', async () => {
    const places = placesInFlight(1);
    const served: string[] = [];
    const turn = new AbortController();
    ask(places, served, { owner: 'ada' });
    ask(places, served, { owner: 'bo', signal: turn.signal });
    ask(places, served, { owner: 'bo' });
    turn.abort();
    places.leave();
    await settled();
    expect(served.sort()).toEqual(['ada', 'bo', 'bo gone']);
    places.leave();
    expect(places.enter('cy', turn.signal)).toBe(false);
    expect(places.enter('cy', never)).toBe(true);
  });
});
