import { devices } from '../../../../src/simulator/alexa/envelope/devices';
import { judge } from '../../../../src/simulator/alexa/judge/judge';
import type { JudgedTurn } from '../../../../src/simulator/alexa/judge/judged-turn';
import { readModel } from '../../../../src/simulator/alexa/package-files';
import { asking, closing, ssml } from '../support/scripted-skill';
import { testPackage } from '../support/start-test-alexa';

const base = {
  requestType: 'IntentRequest',
  intent: 'OpenShelfIntent',
  device: devices.dot,
  model: readModel(testPackage, 'en-US'),
  declaredInterfaces: new Set(['ALEXA_PRESENTATION_APL']),
  shown: null,
};

/** `severity rule` of every finding, and all messages together. */
async function judged(envelope: unknown, turn: Partial<JudgedTurn> = {}) {
  const findings = await judge({ ...base, ...turn, envelope });
  return {
    rules: findings.map(({ severity, rule }) => `${severity} ${rule}`),
    messages: findings.map(({ message }) => message).join('\n'),
  };
}

const say = (words: string) => asking({ outputSpeech: ssml(words) });
const withDirectives = (...directives: readonly object[]) => asking({ directives });
const withCard = (card: unknown) => closing({ card });

test.each([
  ['a question with a reprompt', asking()],
  ['an invitation', say('You have two shelves. Say next, or the name of one.')],
  ['a goodbye', closing()],
  ['plain text', closing({ outputSpeech: { type: 'PlainText', text: 'R&B, bye' } })],
  ['a link card', withCard({ type: 'LinkAccount' })],
  ['a simple card', withCard({ type: 'Simple', title: 'Rock & Roll', content: '<b>' })],
  [
    'a standard card',
    withCard({ type: 'Standard', title: 'A', text: 'B', image: { smallImageUrl: 'https://example.com/a.png' } }),
  ],
  [
    'tags Alexa knows',
    say('<amazon:emotion name="excited" intensity="medium">Hi!</amazon:emotion> <break/> What next?'),
  ],
  [
    'more tags',
    say('<prosody rate="slow">slow</prosody><break time="350ms"/><sub alias="and">&amp;</sub> so, what next?'),
  ],
])('%s is right', async (_, envelope) => expect(await judged(envelope)).toEqual({ rules: [], messages: '' }));

describe('the envelope', () => {
  test('may have 24 KB and not a byte more', async () => {
    const filled = (bytes: number) => {
      const empty = JSON.stringify(asking({}, { note: '' })).length;
      return asking({}, { note: 'ä' + 'x'.repeat(bytes - empty - 2) });
    };
    expect((await judged(filled(24 * 1024))).rules).toEqual([]);
    const { rules, messages } = await judged(filled(24 * 1024 + 1));
    expect(rules).toEqual(['error response-size']);
    expect(messages).toContain('24577 bytes of at most 24576');
  });

  test.each([
    ['nothing', undefined, ['error response']],
    ['a list', [], ['error response']],
    ['no version', { response: { outputSpeech: ssml('Bye.'), shouldEndSession: true } }, ['error response']],
    ['no response', { version: '1.0' }, ['error response']],
    ['attributes that are no object', { ...asking(), sessionAttributes: 'page 2' }, ['error response']],
    ['a key Alexa does not know', { ...asking(), speech: 'hi' }, ['warning unknown-key']],
    ['a key she does not know inside', asking({ shouldEndsession: false }), ['warning unknown-key']],
  ])('with %s is noticed', async (_, envelope, rules) => expect((await judged(envelope)).rules).toEqual(rules));
});

describe('speech', () => {
  test.each([
    ['a bare &', 'Rock & Roll, what next?'],
    ['a bare <', '1 < 2, what next?'],
    ['an unclosed tag', '<p>What next?'],
    ['crossed tags', '<p><s>What next?</p></s>'],
    ['a control character', 'What\u0007 next?'],
    ['an unknown tag', '<blink>What next?</blink>'],
    ['a break of more than ten seconds', '<break time="11s"/>What next?'],
    ['a wrong prosody', '<prosody rate="sluggish">What next?</prosody>'],
    ['six sounds', `${'<audio src="https://example.com/a.mp3"/>'.repeat(6)} what next?`],
  ])('with %s is refused', async (_, words) => {
    expect(new Set((await judged(say(words))).rules)).toEqual(new Set(['error ssml']));
  });

  test('outside <speak> is refused', async () => {
    const outputSpeech = { type: 'SSML', ssml: '<p>What next?</p>' };
    expect((await judged(asking({ outputSpeech }))).rules).toContain('error ssml');
  });

  test('may have 8,000 characters, tags included', async () => {
    const filler = (length: number) => 'a'.repeat(length - '<speak>?</speak>'.length) + '?';
    expect((await judged(say(filler(8000)))).rules).toEqual([]);
    expect((await judged(say(filler(8001)))).rules).toEqual(['error speech-length']);
  });

  test.each([
    ['no type', { ssml: '<speak>a?</speak>' }],
    ['an unknown type', { type: 'HTML', text: 'a?' }],
    ['the words under the wrong key', { type: 'PlainText', ssml: '<speak>a?</speak>' }],
    ['an unknown play behaviour', { ...ssml('a?'), playBehavior: 'NOW' }],
    ['no object', 'a?'],
  ])('with %s is refused', async (_, outputSpeech) => {
    expect((await judged(asking({ outputSpeech }))).rules).toContain('error speech-type');
  });

  test('in a reprompt is judged the same', async () => {
    expect((await judged(asking({ reprompt: { outputSpeech: ssml('R&B?') } }))).rules).toEqual(['error ssml']);
    expect((await judged(asking({ reprompt: 'again?' }))).rules).toContain('error speech-type');
  });

  test('that says nothing is noticed', async () => {
    expect((await judged(closing({ outputSpeech: ssml('<break time="1s"/>') }))).rules).toEqual([]);
    expect((await judged(closing({ outputSpeech: ssml(' ') }))).rules).toEqual(['warning silence', 'warning silence']);
    expect((await judged(closing({ outputSpeech: undefined }))).rules).toEqual(['warning silence']);
  });

  test('may be missing when Alexa goes home by herself, and may not be broken there', async () => {
    const home = { intent: 'AMAZON.NavigateHomeIntent' };
    expect((await judged({ version: '1.0', response: {} }, home)).rules).toEqual([]);
    expect((await judged(say('R&B, what next?'), home)).rules).toEqual(['error ssml']);
  });
});

describe('a card', () => {
  test.each([
    ['a link card with words', { type: 'LinkAccount', title: 'Link' }, 'takes no "title"'],
    ['an unknown type', { type: 'Picture' }, 'no card of type "Picture"'],
    ['no object', 'Simple', 'must be an object'],
    ['no words', { type: 'Simple', title: ' ' }, 'needs a title or text'],
    ['the text of another type', { type: 'Simple', title: 'A', text: 'B' }, 'takes no "text"'],
    ['a number for a title', { type: 'Simple', title: 7, content: 'A' }, 'card.title must be text'],
    ['too much text', { type: 'Simple', title: 'A', content: 'x'.repeat(8000) }, '8001 characters'],
    [
      'an image over http',
      { type: 'Standard', title: 'A', image: { smallImageUrl: 'http://a.example/b.png' } },
      'https',
    ],
    [
      'an image with a very long address',
      { type: 'Standard', title: 'A', image: { largeImageUrl: `https://a.example/${'b'.repeat(2000)}` } },
      '2000 characters',
    ],
    ['an image that is none', { type: 'Standard', title: 'A', image: 'https://a.example/b.png' }, 'card.image'],
    ['no permissions', { type: 'AskForPermissionsConsent' }, 'permissions'],
  ])('with %s is refused', async (_, card, message) => {
    const result = await judged(withCard(card));
    expect(new Set(result.rules)).toEqual(new Set(['error card']));
    expect(result.messages).toContain(message);
  });
});

describe('a directive', () => {
  const document = { type: 'APL', version: '1.7', mainTemplate: {} };
  const render = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'list', document };
  const commands = { type: 'Alexa.Presentation.APL.ExecuteCommands', token: 'list', commands: [] };
  const onShow = { device: devices.show };

  test('for a screen is right where there is one', async () => {
    expect((await judged(withDirectives(render, commands), onShow)).rules).toEqual([]);
    const link = { ...render, document: { type: 'Link', src: 'doc://alexa/apl/documents/shelf' } };
    expect((await judged(withDirectives(link), onShow)).rules).toEqual([]);
    expect((await judged(withDirectives(commands), { ...onShow, shown: { token: 'list' } })).rules).toEqual([]);
  });

  test('for a screen is refused where there is none', async () => {
    const { rules, messages } = await judged(withDirectives(render));
    expect(rules).toEqual(['error apl']);
    expect(messages).toContain('Echo Dot has no screen');
  });

  test('for a screen that the manifest does not declare is noticed', async () => {
    const declaredInterfaces = new Set<string>();
    expect((await judged(withDirectives(render), { ...onShow, declaredInterfaces })).rules).toEqual(['warning apl']);
    expect((await judged(withDirectives(render), { ...onShow, declaredInterfaces: null })).rules).toEqual([]);
  });

  test.each([
    ['no token', { ...render, token: undefined }, 'error apl'],
    ['no document', { ...render, document: undefined }, 'error apl'],
    ['a document of another type', { ...render, document: { ...document, type: 'APLT' } }, 'error apl'],
    ['a document without a template', { ...render, document: { ...document, mainTemplate: undefined } }, 'error apl'],
    ['a document without a version', { ...render, document: { ...document, version: undefined } }, 'error apl'],
    [
      'a linked document from elsewhere',
      { ...render, document: { type: 'Link', src: 'https://a.example' } },
      'error apl',
    ],
    ['a version the device cannot draw', { ...render, document: { ...document, version: '2024.4' } }, 'warning apl'],
    ['commands for another document', { ...commands, token: 'other' }, 'warning apl'],
  ])('for a screen with %s is noticed', async (_, directive, rule) => {
    expect((await judged(withDirectives(directive), onShow)).rules).toEqual([rule]);
  });

  test.each(['AudioPlayer.Play', 'VideoApp.Launch', 'Display.RenderTemplate', 'Alexa.Presentation.HTML.Start'])(
    '%s is refused: the device cannot do it',
    async type => expect((await judged(withDirectives({ type }), onShow)).rules).toEqual(['error directive']),
  );

  test.each([{ type: 'Alexa.Presentation.APL.RenderDocumnet' }, { type: 'Dialog.Elicit' }, {}, 'Dialog.Delegate'])(
    'that Alexa does not know is refused: %j',
    async directive => expect((await judged(asking({ directives: [directive] }))).rules).toEqual(['error directive']),
  );

  test('outside a list is refused', async () => {
    expect((await judged(asking({ directives: render }))).rules).toContain('error directive');
  });

  test('of a dialog is dropped where the model has no dialog for the intent', async () => {
    const elicit = { type: 'Dialog.ElicitSlot', slotToElicit: 'shelf' };
    const { rules, messages } = await judged(withDirectives(elicit));
    expect(rules).toEqual(['warning dialog']);
    expect(messages).toContain('Dialog.ElicitSlot for OpenShelfIntent is dropped');
    const updated = { ...elicit, updatedIntent: { name: 'SearchIntent' } };
    expect((await judged(withDirectives(updated))).messages).not.toContain('dropped');
  });
});

describe('dynamic entities', () => {
  const update = (values: unknown, rest: object = {}) =>
    withDirectives({
      type: 'Dialog.UpdateDynamicEntities',
      updateBehavior: 'REPLACE',
      types: [{ name: 'ShelfName', values }],
      ...rest,
    });
  const names = (count: number, synonyms: readonly string[] = []) =>
    Array.from({ length: count }, (_, index) => ({ id: `${index}`, name: { value: `Shelf ${index}`, synonyms } }));

  test('may be a hundred names, synonyms counted', async () => {
    expect((await judged(update(names(100)))).rules).toEqual([]);
    expect((await judged(update(names(50, ['other'])))).rules).toEqual([]);
    expect((await judged(update(names(101)))).rules).toEqual(['error dynamic-entities']);
    expect((await judged(update(names(51, ['other'])))).rules).toEqual(['error dynamic-entities']);
  });

  test('may be 140 characters long', async () => {
    const named = (length: number) => update([{ name: { value: 'x'.repeat(length) } }]);
    expect((await judged(named(140))).rules).toEqual([]);
    expect((await judged(named(141))).rules).toEqual(['error dynamic-entities']);
    const synonym = update([{ name: { value: 'x', synonyms: ['y'.repeat(141)] } }]);
    expect((await judged(synonym)).rules).toEqual(['error dynamic-entities']);
  });

  test.each([
    ['an unknown slot type', update(names(1), { types: [{ name: 'Nothing', values: names(1) }] })],
    ['an unknown behaviour', update(names(1), { updateBehavior: 'ADD' })],
    ['no types', update([], { types: [] })],
    ['an empty name', update([{ name: { value: ' ' } }])],
    ['a value without a name', update([{ id: '1' }])],
    ['values to clear', update(names(1), { updateBehavior: 'CLEAR' })],
  ])('with %s are refused', async (_, envelope) =>
    expect((await judged(envelope)).rules).toEqual(['error dynamic-entities']),
  );

  test('are cleared without types', async () => {
    const clear = { type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'CLEAR' };
    expect((await judged(withDirectives(clear))).rules).toEqual([]);
  });
});

describe('the end of a turn', () => {
  test.each([
    ['opens the microphone without a question', say('You have two shelves.'), 'without a question'],
    ['asks first and tells after', say('What next? You have two shelves.'), 'without a question'],
    ['opens it without a reprompt', asking({ reprompt: undefined }), 'without a reprompt'],
    ['reprompts with the same words', asking({ reprompt: { outputSpeech: ssml('What  <break/>next?') } }), null],
    ['says the same again', asking({ reprompt: { outputSpeech: ssml('What <s>next?</s>') } }), 'the same again'],
    ['reprompts after the end', closing({ reprompt: { outputSpeech: ssml('Well?') } }), 'never heard'],
  ])('that %s is noticed', async (_, envelope, message) => {
    const { rules, messages } = await judged(envelope);
    expect(rules).toEqual(message === null ? [] : ['warning session']);
    expect(messages).toContain(message ?? '');
  });

  test('may be asked for in one sentence of another script', async () => {
    expect((await judged(say('次は何ですか？'))).rules).toEqual([]);
  });

  test('with a shouldEndSession that is no boolean is refused', async () => {
    expect((await judged(asking({ shouldEndSession: 'no' }))).rules).toEqual(['error session']);
  });

  test.each(['SessionEndedRequest', 'AlexaSkillEvent.SkillDisabled'])('after %s nobody listens', async requestType => {
    const silent = [undefined, {}, { version: '1.0', response: {} }, { response: { shouldEndSession: true } }];
    for (const envelope of silent) expect((await judged(envelope, { requestType })).rules).toEqual([]);
    const spoken = await judged(closing({ card: { type: 'LinkAccount' }, directives: [] }), { requestType });
    expect(spoken.rules).toEqual(['error session', 'error session']);
    expect(spoken.messages).toMatch(/outputSpeech.*\n.*card/);
  });
});
