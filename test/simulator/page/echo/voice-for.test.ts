import { voiceFor } from '../../../../src/simulator/page/browser/echo/voice-for';

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });

test("the locale's own voice speaks, before one of the same language", () => {
  const british = voice('en_GB', false);
  expect(voiceFor('en-GB', [voice('en-US', true, true), british])).toBe(british);
});

test('of two that fit, the one on this machine speaks', () => {
  const here = voice('en-US');
  expect(voiceFor('en-US', [voice('en-US', false), here])).toBe(here);
});

test('another English is better than none, another language is not', () => {
  const indian = voice('en-IN');
  expect(voiceFor('en-AU', [voice('de-DE', true, true), indian])).toBe(indian);
  expect(voiceFor('en-AU', [voice('de-DE', true, true)])).toBeNull();
});
