// One world for all tests of a file: started once, settled after each test, stopped at the end.
import { startWorld, type Login, type World, type WorldOptions } from './world';

export interface UseWorldOptions extends WorldOptions {
  /** Linked before each test where it is not; null leaves the account alone. */
  readonly linkedAs?: Login | null;
}

/** Registers the hooks; the world may be used within tests only. */
export function useWorld({ linkedAs = 'robin', ...options }: UseWorldOptions = {}): World {
  let started: World | null = null;
  const current = (): World => {
    if (started === null) throw new Error('The world begins with the first test.');
    return started;
  };
  beforeAll(async () => {
    started = await startWorld(options);
  });
  beforeEach(async () => {
    const world = current();
    if (linkedAs === null || world.alexa.linked) return;
    const result = await world.link(linkedAs);
    if (result.kind !== 'linked') throw new Error(`The account could not be linked: ${result.message}`);
  });
  afterEach(() => current().settle());
  afterAll(() => started?.stop());
  return new Proxy({} as World, { get: (_, name): unknown => Reflect.get(current(), name) });
}
