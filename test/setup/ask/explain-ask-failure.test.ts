import { explainAskFailure } from '../../../src/setup/ask/explain-ask-failure';

test('the reason is found inside the JSON that ask-cli prints, without its stack', () => {
  const printed = {
    message: 'Call failed',
    stack: 'Error: Call failed\n at x',
    detail: { response: { message: 'Why' } },
  };
  expect(explainAskFailure(`[Error]: ${JSON.stringify(printed, null, 2)}\n`)).toBe('Call failed; Why');
  expect(explainAskFailure('[Error]: {"errorMessage":"No way"}')).toBe('No way');
});

test('plain words stay as they are, but for the first line only', () => {
  expect(explainAskFailure('[Error]: Please provide valid input\n  at x')).toBe('Please provide valid input');
});

test('silence is called so', () => expect(explainAskFailure('\n')).toBe('ask-cli gave no reason'));
