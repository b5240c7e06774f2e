import { skillTitle } from '../../../../src/simulator/page/browser/phone/skill-title';

test('a card bears the name the skill is called by, as a title', () => {
  expect(skillTitle('record keeper')).toBe('Record Keeper');
  expect(skillTitle('élan vital')).toBe('Élan Vital');
});
