// The skill's own models through the simulated ears: what the samples promise is what is heard.
import { resolve } from 'node:path';
import { selectSlots } from '../../../../src/simulator/alexa/hearing/slot-values';
import { createHearing, type Hearing, type Understanding } from '../../../../src/simulator/alexa/hearing/understand';
import type { InteractionModel, ModelIntent } from '../../../../src/simulator/alexa/model';
import { modelLocales, readModel } from '../../../../src/simulator/alexa/package-files';

const skillPackage = resolve(__dirname, '../../../../skill-package');
const models = modelLocales(skillPackage).map(locale => readModel(skillPackage, locale));

/** The sample with the value of each slot's type at this place of its list; a number where there is no list. */
function spoken(sample: string, intent: ModelIntent, values: (type: string) => string | undefined): string {
  return sample.replace(/\{(\w+)\}/g, (_, name: string) => {
    const type = intent.slots.find(slot => slot.name === name)?.type ?? '';
    return values(type) ?? 'twenty one';
  });
}

/** Some values must be heard as meant; others may make another sample's very words ("what songs does it have"). */
function isHeardWithSomeValue(sample: string, intent: ModelIntent, { model, hearing }: Ears): boolean {
  const longest = Math.max(1, ...intent.slots.map(({ type }) => model.types.get(type)?.length ?? 1));
  return Array.from({ length: sample.includes('{') ? longest : 1 }, (_, index) => index).some(index => {
    const sentence = spoken(sample, intent, type => {
      const values = model.types.get(type);
      return values?.[index % values.length]?.name;
    });
    return heardIntent(hearing.understand(sentence, new Map())) === intent.name;
  });
}

interface Ears {
  readonly model: InteractionModel;
  readonly hearing: Hearing;
}

function heardIntent(heard: Understanding): string {
  return heard.kind === 'intent' ? heard.match.sample.intent : heard.kind;
}

test('the skill has models', () => expect(models.length).toBeGreaterThan(0));

describe.each(models.map(model => [model.locale, model] as const))('in %s', (_, model) => {
  const hearing = createHearing(model);

  test('every sample is heard as its own intent', () => {
    const elsewhere = model.intents.flatMap(intent =>
      intent.samples
        .filter(sample => !isHeardWithSomeValue(sample, intent, { model, hearing }))
        .map(sample => `${intent.name}: ${sample}`),
    );
    expect(elsewhere).toEqual([]);
  });

  test('every sample without slots is heard as its own intent when it is asked in one sentence', () => {
    const elsewhere = model.intents.flatMap(intent =>
      intent.samples.flatMap(sample => {
        if (sample.includes('{')) return [];
        const heard = hearing.understand(`Alexa, ask ${model.invocationName} ${sample}`, null);
        return heard.kind === 'intent' && heard.how === 'one-shot' && heardIntent(heard) === intent.name
          ? []
          : [sample];
      }),
    );
    expect(elsewhere).toEqual([]);
  });

  test('a command is never taken for a playlist of the same name', () => {
    const names = ['next', 'stop', 'help', 'repeat', 'yes', 'more', 'cancel'];
    const dynamic = new Map([['PlaylistName', names.map(name => ({ id: null, name, synonyms: [] }))]]);
    expect(names.map(name => heardIntent(hearing.understand(name, dynamic)))).toEqual([
      'AMAZON.NextIntent',
      'AMAZON.StopIntent',
      'AMAZON.HelpIntent',
      'AMAZON.RepeatIntent',
      'AMAZON.YesIntent',
      'AMAZON.MoreIntent',
      'AMAZON.CancelIntent',
    ]);
  });

  test('an answer of which the skill has told the device is heard as it is, though it is no name', () => {
    const answers = ['lena frost', 'by lena', "lena's", 'the one by lena', 'mine', 'my own', 'the one I made'];
    const dynamic = new Map([['PlaylistName', answers.map(name => ({ id: null, name, synonyms: [] }))]]);
    for (const answer of answers) {
      const heard = hearing.understand(answer, dynamic);
      expect(heardIntent(heard)).toBe('OpenPlaylistIntent');
      expect(heard.kind === 'intent' && heard.match.fills.get('playlist')).toMatchObject({
        value: answer,
        known: true,
      });
    }
    expect(answers.map(answer => heardIntent(hearing.understand(answer, new Map())))).not.toContain(
      'OpenPlaylistIntent',
    );
  });

  test('a place among the playlists is heard with the word that tells it from a place among the songs', () => {
    const heard = hearing.understand('open playlist number four', new Map());
    expect(heard.kind === 'intent' && heard.match.fills.get('playlist')?.value).toBe('playlist number four');
    expect(heardIntent(hearing.understand('open number four', new Map()))).toBe('ChooseIntent');
  });

  test('"open" and the invocation name launch', () => {
    expect(hearing.understand(`Alexa, open ${model.invocationName}`, null)).toEqual({ kind: 'launch' });
  });
});

test('a select sentence fills only slots that Amazon predefines', () => {
  const heard = models.map(model => createHearing(model).understand('select the third one', new Map()));
  for (const { match } of heard.filter(found => found.kind === 'intent')) {
    for (const slot of match.fills.keys()) expect(selectSlots).toContain(slot);
  }
  expect(heard.map(heardIntent)).toEqual(models.map(() => 'AMAZON.SelectIntent'));
});
