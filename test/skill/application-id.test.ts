import { applicationIdOf } from '../../src/skill/application-id';

const application = (applicationId: unknown) => ({ application: { applicationId } });

describe('the skill a request is for', () => {
  test('is told by the context, and before that by the session', () => {
    expect(applicationIdOf({ context: { System: application('a') }, session: application('b') })).toBe('a');
    expect(applicationIdOf({ session: application('b') })).toBe('b');
  });

  test.each([undefined, null, 7, 'x', {}, { context: {} }, { context: { System: {} } }, { session: {} }])(
    'is not known where nothing says so: %j',
    odd => expect(applicationIdOf(odd)).toBeUndefined(),
  );
});
