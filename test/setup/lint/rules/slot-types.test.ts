import { found, inFile, inModel } from '../support/sample-package';
import { sampleModel } from '../support/sample-model';

const type = (value: unknown) => inModel(['intents', 1, 'slots', 1, 'type'], value);

describe('the type of a slot', () => {
  test('is there', () => {
    expect(found('slot-types', type(undefined))).toEqual(['error intents[1].slots[1]: Slot position has no type.']);
  });

  test('is defined when it is the model’s own', () => {
    expect(found('slot-types', type('Place'))).toEqual([
      'error intents[1].slots[1]: Slot position is of the type Place, which the model does not define.',
    ]);
  });

  test('is not the one Amazon has given up', () => {
    expect(found('slot-types', type('AMAZON.LITERAL'))).toEqual([
      'error intents[1].slots[1]: Amazon has given up the type AMAZON.LITERAL.',
    ]);
  });

  test('is known to be in the locale', () => {
    expect(found('slot-types', type('AMAZON.MusicRecording'))).toEqual([]);
    expect(found('slot-types', type('AMAZON.MusicPlaylist'))).toEqual([
      'warning intents[1].slots[1]: Whether AMAZON.MusicPlaylist exists in en-US is not known here.',
    ]);
  });

  test('is not known to be in Italian where nobody has used it', () => {
    const italian = JSON.stringify(sampleModel()).replace('AMAZON.NUMBER', 'AMAZON.Genre');
    expect(found('slot-types', inFile('interactionModels/custom/it-IT.json', italian))).toHaveLength(1);
    expect(found('slot-types', inFile('interactionModels/custom/fr-FR.json', italian))).toEqual([]);
  });

  test('is defined for a slot, not for its own sake', () => {
    expect(found('slot-types', inModel(['types', 2], { name: 'Idle', values: [{ name: { value: 'x' } }] }))).toEqual([
      'warning types[2]: No slot is of the type Idle.',
    ]);
  });
});
