import { readChosenFile } from '../../../../src/simulator/page/browser/echo/chosen-file';

test('a file is handed on as it is', async () => {
  const text = () => Promise.resolve('{}');
  expect(await readChosenFile({ name: 'again.json', size: 2, text })).toEqual({
    kind: 'text',
    name: 'again.json',
    text: '{}',
  });
});

test('a file that is far too large for a conversation is not even read', async () => {
  const text = jest.fn(() => Promise.resolve(''));
  const chosen = await readChosenFile({ name: 'film.json', size: 3_000_000, text });
  expect(text).not.toHaveBeenCalled();
  expect(chosen).toEqual({ kind: 'unreadable', why: expect.stringMatching(/^film\.json is too large/) as string });
});

test('a file that is gone when it is read is told of', async () => {
  const text = () => Promise.reject(new Error('NotFoundError'));
  const chosen = await readChosenFile({ name: 'gone.json', size: 100, text });
  expect(chosen).toEqual({ kind: 'unreadable', why: expect.stringMatching(/^gone\.json cannot be read/) as string });
});
