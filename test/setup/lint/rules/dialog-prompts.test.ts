import { found, inDialog } from '../support/sample-package';

const slot = ['dialog', 'intents', 0, 'slots', 0] as const;

describe('a prompt', () => {
  test('is there when a slot asks for it', () => {
    expect(found('dialog-prompts', inDialog([...slot, 'prompts', 'confirmation'], 'Sure'))).toEqual([
      'error interactionModel.dialog.intents[0].slots[0].prompts.confirmation: There is no prompt "Sure".',
    ]);
  });

  test('is there when a validation asks for it', () => {
    expect(found('dialog-prompts', inDialog([...slot, 'validations', 0, 'prompt'], 'Again'))).toEqual([
      'error interactionModel.dialog.intents[0].slots[0].validations[0].prompt: There is no prompt "Again".',
    ]);
  });

  test('is there when an intent asks for it', () => {
    expect(found('dialog-prompts', inDialog(['dialog', 'intents', 0, 'prompts'], { confirmation: 'Really' }))).toEqual([
      'error interactionModel.dialog.intents[0].prompts.confirmation: There is no prompt "Really".',
    ]);
  });

  test('is there once, and asked for', () => {
    const spare = { variations: [{ type: 'PlainText', value: 'Hm?' }] };
    expect(found('dialog-prompts', inDialog(['prompts', 1], { id: 'Which.Title', ...spare }))).toEqual([
      'error interactionModel.prompts[1]: There is another prompt "Which.Title".',
    ]);
    expect(found('dialog-prompts', inDialog(['prompts', 1], { id: 'Idle', ...spare }))).toEqual([
      'warning interactionModel.prompts[1]: Nothing asks for the prompt "Idle".',
    ]);
  });

  test('says something', () => {
    expect(found('dialog-prompts', inDialog(['prompts', 0, 'variations', 0, 'value'], ' '))).toEqual([
      'error interactionModel.prompts[0].variations[0]: This prompt says nothing.',
    ]);
  });
});
