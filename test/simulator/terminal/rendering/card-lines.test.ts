import type { Line } from '../../../../src/simulator/terminal/rendering/line';
import { cardLines } from '../../../../src/simulator/terminal/rendering/card-lines';

const texts = (lines: readonly Line[]) => lines.map(({ lead = '', text }) => lead + text);

describe('a card at the terminal', () => {
  test('notes that there is a picture', () => {
    const image = { smallImageUrl: 'https://images.example/1' };
    expect(texts(cardLines({ type: 'Standard', title: 'Gym', text: '1. One\r\n2. Two', image }, null))).toEqual([
      '  ┌ Gym',
      '  │ [picture]',
      '  │ 1. One',
      '  │ 2. Two',
      '  └',
    ]);
  });

  test('has no picture where the skill sent none', () =>
    expect(texts(cardLines({ type: 'Standard', title: 'Gym', text: 'One' }, null))).not.toContain('  │ [picture]'));

  test('leaves out the command where only a browser can link', () => {
    const lines = texts(
      cardLines({ type: 'LinkAccount' }, { url: 'https://accounts.example/authorize', byCommand: false }),
    );
    expect(lines).toContain('  │ https://accounts.example/authorize');
    expect(lines.join()).not.toContain('type: link');
  });

  test('is only its title in the feed when it asked to link', () =>
    expect(texts(cardLines({ type: 'LinkAccount' }, null))).toEqual(['  ┌ Link your account', '  └']));

  test('lists the permissions it asks for', () => {
    const card = { type: 'AskForPermissionsConsent', permissions: ['alexa::profile:name:read'] } as const;
    expect(texts(cardLines({ ...card, permissions: [...card.permissions] }, null))).toContain(
      '  │ alexa::profile:name:read',
    );
  });
});
