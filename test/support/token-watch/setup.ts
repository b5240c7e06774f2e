// Before every test file: a watch for tokens. A test in which one is shown anywhere (a log, an error, an answer, what is printed,
// what the page is told) fails, and says where.
import { createTokenWatch, type TokenWatch } from './watch';
import { watchProcess } from './watch-process';
import { watchedModules } from './watched-modules';

/** One for each test file, however often its modules are loaded anew. */
export const tokenWatch: TokenWatch = createTokenWatch();
Object.assign(globalThis, { recordKeeperTokenWatch: tokenWatch });

for (const [path, watched] of Object.entries(watchedModules)) {
  jest.doMock(path, () => {
    const real: object = jest.requireActual(path);
    return { ...real, ...watched(real as never, tokenWatch) };
  });
}

const unwatch = watchProcess(tokenWatch);

export function failWhenShown(): void {
  const shown = tokenWatch.takeShown();
  if (shown.length > 0)
    throw new Error(`A token or secret was shown in\n${[...new Set(shown)].slice(0, 10).join('\n')}`);
}

afterEach(failWhenShown);
afterAll(() => {
  unwatch();
  failWhenShown();
});
