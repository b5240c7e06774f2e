import { SaxesParser } from 'saxes';
import { cover } from '../../../../../src/simulator/page/server/pictures/cover';

const names = Array.from({ length: 200 }, (_, index) => `name-${index}`);

describe('a drawn cover', () => {
  test('is the same for the same name and seldom that of another', () => {
    expect(cover('road-trip')).toBe(cover('road-trip'));
    expect(new Set(names.map(cover)).size).toBeGreaterThan(190);
  });

  test('is well-formed SVG that loads nothing and runs nothing', () => {
    for (const name of names) {
      const elements: string[] = [];
      const parser = new SaxesParser();
      parser.on('opentag', ({ name: element }) => elements.push(element));
      parser.write(cover(name)).close();
      expect(elements[0]).toBe('svg');
      expect(elements).not.toContain('script');
      expect(cover(name)).not.toMatch(/href|NaN|undefined|url\((?!#)/);
    }
  });

  test('says nothing of its name', () => expect(cover('a-very-secret-name')).not.toContain('secret'));
});
