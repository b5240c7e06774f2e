import { nothingRemembered } from '../../src/music/memory';

test('a listener never met was never welcomed, has no link that is known of, and stopped nowhere', () =>
  expect(nothingRemembered).toEqual({ welcomedAtMs: null, link: null, places: [] }));
