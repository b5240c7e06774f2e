import { sampleModel } from '../support/sample-model';
import { found, inFile, inModel } from '../support/sample-package';

const first = (text: string) => found('sample-beginnings', inModel(['intents', 0, 'samples', 0], text));

describe('a sample', () => {
  test('does not begin with a wake word', () => {
    expect(first('Alexa find {title}')).toEqual([
      'error intents[0].samples[0]: "Alexa find {title}" begins with a wake word.',
    ]);
    expect(first('find an echo in {title}')).toEqual([]);
  });

  test('had better not begin with a word that opens skills', () => {
    expect(first('open {title}')).toEqual([
      'warning intents[0].samples[0]: 1 sample of FindIntent begins with "open", which opens skills.',
    ]);
    expect(found('sample-beginnings', inModel(['intents', 0, 'samples'], ['open {title}', 'open up {title}']))).toEqual(
      ['warning intents[0].samples[0]: 2 samples of FindIntent begin with "open", which opens skills.'],
    );
  });

  test('may begin with what opens skills in another language', () => {
    const french = JSON.stringify(sampleModel()).replace('find {title}', 'open {title}');
    expect(found('sample-beginnings', inFile('interactionModels/custom/fr-FR.json', french))).toEqual([]);
  });
});
