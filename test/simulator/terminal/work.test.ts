import { createWork } from '../../../src/simulator/terminal/work';

function recorded() {
  const seen: string[] = [];
  const work = createWork({
    onIdle: () => seen.push('idle'),
    onFailure: error => seen.push(`failed: ${String(error)}`),
  });
  const settled = () => new Promise<void>(resolve => work.add(resolve));
  return { seen, work, settled };
}

describe('what there is to do', () => {
  test('is done one after the other, in the order it came', async () => {
    const { seen, work, settled } = recorded();
    work.add(async () => {
      await Promise.resolve();
      seen.push('first');
    });
    work.add(() => void seen.push('second'));
    await settled();
    expect(seen.slice(0, 2)).toEqual(['first', 'second']);
  });

  test('goes on after something failed', async () => {
    const { seen, work, settled } = recorded();
    work.add(() => Promise.reject(new Error('no')));
    work.add(() => void seen.push('next'));
    await settled();
    expect(seen).toEqual(['failed: Error: no', 'next']);
  });

  test('is over only when all of it is done', async () => {
    const { seen, work, settled } = recorded();
    work.add(() => work.add(() => void seen.push('inner')));
    await settled();
    await new Promise(setImmediate);
    expect(seen.indexOf('idle')).toBeGreaterThan(seen.indexOf('inner'));
  });

  test('is left undone after the stop', async () => {
    const { seen, work } = recorded();
    await new Promise<void>(resolve => {
      work.add(() => {
        work.stop();
        resolve();
      });
      work.add(() => void seen.push('too late'));
    });
    await Promise.resolve();
    expect(seen).not.toContain('too late');
  });
});
