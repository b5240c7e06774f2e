import { applicationIdOf, isForSkill } from '../../src/skill/application-id';

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

describe('a request is for a skill', () => {
  test.each([
    [{ context: { System: application('a') }, session: application('a') }, true],
    [{ context: { System: application('a') } }, true],
    [{ session: application('a') }, true],
    [{ context: { System: application('a') }, session: application('b') }, false],
    [{ context: { System: application('b') }, session: application('a') }, false],
    [{ context: { System: application(['a']) } }, false],
    [{}, false],
    [null, false],
  ])('when all that is said of it says so: %j', (request, is) => expect(isForSkill(request, 'a')).toBe(is));
});
