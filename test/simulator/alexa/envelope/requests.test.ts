// What arrives at the skill, compared with what Alexa sends.
import { asking, intentIn } from '../support/scripted-skill';
import { startTestAlexa, stopTestAlexas, type TestAlexa } from '../support/start-test-alexa';

afterEach(stopTestAlexas);

async function opened(test: Promise<TestAlexa>): Promise<TestAlexa> {
  const alexa = await test;
  await alexa.alexa.say('open book keeper');
  return alexa;
}

test('a launch is the complete request of a speaker that is not linked', async () => {
  const { skill } = await opened(startTestAlexa({ skillId: 'amzn1.ask.skill.test' }));
  const id = expect.stringMatching(/^amzn1\.ask\.(account|device|unit)\.A[0-9A-F]{64}$/) as string;
  const user = { userId: id };
  const application = { applicationId: 'amzn1.ask.skill.test' };
  expect(skill.last).toEqual({
    version: '1.0',
    session: {
      new: true,
      sessionId: expect.stringMatching(/^amzn1\.echo-api\.session\.[0-9a-f-]{36}$/) as string,
      application,
      attributes: {},
      user,
    },
    context: {
      System: {
        application,
        user,
        device: { deviceId: id, supportedInterfaces: {} },
        unit: { unitId: id },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'simulated-api-access-token',
      },
    },
    request: {
      type: 'LaunchRequest',
      requestId: expect.stringMatching(/^amzn1\.echo-api\.request\.[0-9a-f-]{36}$/) as string,
      timestamp: '2026-11-20T18:30:00Z',
      locale: 'en-US',
    },
  });
});

test('the access token is no key at all while the account is not linked', async () => {
  const { skill } = await opened(startTestAlexa());
  expect(JSON.stringify(skill.last)).not.toContain('accessToken');
});

test('the same seed gives the same ids, another seed others', async () => {
  const [one, same, other] = await Promise.all(
    ['a', 'a', 'b'].map(async seed => (await opened(startTestAlexa({ seed }))).skill.last),
  );
  expect(same).toEqual(one);
  expect(other?.context.System.user.userId).not.toBe(one?.context.System.user.userId);
});

test('a device with a screen tells its size and that it draws APL', async () => {
  const { skill } = await opened(startTestAlexa({ device: 'show' }));
  const { context } = skill.last;
  expect(context.System.device?.supportedInterfaces).toEqual({
    'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
  });
  expect(context.Viewport).toMatchObject({ mode: 'HUB', shape: 'RECTANGLE', pixelWidth: 1280, pixelHeight: 800 });
  expect(context.Viewports).toMatchObject([{ type: 'APL', id: 'main', dpi: 213 }]);
  expect(context.Extensions).toEqual({ available: { 'aplext:backstack:10': {} } });
  expect(context['Alexa.Presentation.APL']).toBeUndefined();
});

describe('a slot', () => {
  test('of a custom type carries the value it was resolved to', async () => {
    const { alexa, skill } = await opened(startTestAlexa({ skillId: 'amzn1.ask.skill.test' }));
    await alexa.say('open trips abroad');
    const resolutions = {
      resolutionsPerAuthority: [
        {
          authority: 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.test.ShelfName',
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'travel', id: 'travel' } }],
        },
      ],
    };
    expect(skill.last.request).toMatchObject({ type: 'IntentRequest', dialogState: 'COMPLETED' });
    expect(intentIn(skill.last)).toEqual({
      name: 'OpenShelfIntent',
      confirmationStatus: 'NONE',
      slots: {
        shelf: {
          name: 'shelf',
          value: 'trips abroad',
          resolutions,
          confirmationStatus: 'NONE',
          source: 'USER',
          slotValue: { type: 'Simple', value: 'trips abroad', resolutions },
        },
      },
    });
  });

  test('of a custom type passes unknown words through, without a match', async () => {
    const { alexa, skill } = await opened(startTestAlexa({ skillId: 'amzn1.ask.skill.test' }));
    await alexa.say('open AC/DC');
    const { shelf } = intentIn(skill.last).slots ?? {};
    expect(shelf?.value).toBe('AC/DC');
    expect(shelf?.resolutions?.resolutionsPerAuthority).toEqual([
      {
        authority: 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.test.ShelfName',
        status: { code: 'ER_SUCCESS_NO_MATCH' },
      },
    ]);
  });

  test('gets a made-up id where the model gives its value none', async () => {
    const { alexa, skill } = await opened(startTestAlexa());
    await alexa.say('open summer reading');
    const match = intentIn(skill.last).slots?.['shelf']?.resolutions?.resolutionsPerAuthority?.[0]?.values[0]?.value;
    expect(match).toEqual({ name: 'summer reading', id: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
  });

  test('that was not said is there without a value', async () => {
    const { alexa, skill } = await opened(startTestAlexa());
    await alexa.say('who made it');
    expect(intentIn(skill.last).slots?.['shelf']).toEqual({ name: 'shelf', confirmationStatus: 'NONE' });
  });

  test('of a number holds digits', async () => {
    const { alexa, skill } = await opened(startTestAlexa());
    const turn = await alexa.say('go to a hundred and five');
    expect(intentIn(skill.last).slots?.['position']).toMatchObject({ value: '105' });
    expect(intentIn(skill.last).slots?.['position']?.resolutions).toBeUndefined();
    expect(turn.heard).toEqual({
      intent: 'GoToIntent',
      slots: { position: '105' },
      sample: 'go to {position}',
      how: 'in-session',
    });
  });

  test('of AMAZON.SelectIntent is one of the four that the model does not declare', async () => {
    const { alexa, skill } = await opened(startTestAlexa());
    await alexa.say('select the second one');
    const { slots = {} } = intentIn(skill.last);
    expect(Object.keys(slots).sort()).toEqual(['Anaphor', 'ListPosition', 'PositionRelation', 'VisualModeTrigger']);
    expect(slots['ListPosition']?.value).toBe('2');
    expect(slots['Anaphor']).toEqual({ name: 'Anaphor', confirmationStatus: 'NONE' });
  });
});

test('an intent without slots has no slots', async () => {
  const { alexa, skill } = await opened(startTestAlexa());
  await alexa.say('help');
  expect(intentIn(skill.last)).toEqual({ name: 'AMAZON.HelpIntent', confirmationStatus: 'NONE' });
});

describe('dynamic entities', () => {
  const update = (directive: object) =>
    asking({ directives: [{ type: 'Dialog.UpdateDynamicEntities', ...directive }] });
  const replace = (...names: readonly string[]) =>
    update({
      updateBehavior: 'REPLACE',
      types: [{ name: 'ShelfName', values: names.map((value, id) => ({ id: `d${id}`, name: { value } })) }],
    });
  const authorities = (test: TestAlexa) =>
    intentIn(test.skill.last).slots?.['shelf']?.resolutions?.resolutionsPerAuthority?.map(({ authority, status }) => [
      authority.includes('.dynamic.'),
      status.code,
    ]);

  test('are looked up beside the model, which they replace', async () => {
    const test = await startTestAlexa();
    test.skill.answer(() => replace('Night Stand', 'Night Stand'));
    await test.alexa.say('open book keeper');
    await test.alexa.say('night stand');
    expect(authorities(test)).toEqual([
      [false, 'ER_SUCCESS_NO_MATCH'],
      [true, 'ER_SUCCESS_MATCH'],
    ]);
    const dynamic = intentIn(test.skill.last).slots?.['shelf']?.resolutions?.resolutionsPerAuthority?.[1];
    expect(dynamic?.values.map(({ value }) => value.id)).toEqual(['d0', 'd1']);
    await test.alexa.say('open travel');
    expect(authorities(test)).toEqual([
      [false, 'ER_SUCCESS_NO_MATCH'],
      [true, 'ER_SUCCESS_NO_MATCH'],
    ]);
  });

  test('are gone when the skill clears them', async () => {
    const test = await startTestAlexa();
    test.skill.answer(() => replace('Night Stand'));
    await test.alexa.say('open book keeper');
    test.skill.answer(() => update({ updateBehavior: 'CLEAR' }));
    await test.alexa.say('next');
    await test.alexa.say('open travel');
    expect(authorities(test)).toEqual([[false, 'ER_SUCCESS_MATCH']]);
  });

  test('are forgotten when the session ends', async () => {
    const test = await startTestAlexa();
    test.skill.answer(() => replace('Night Stand'));
    await test.alexa.say('open book keeper');
    await test.alexa.endSession();
    test.skill.answer(() => asking());
    await test.alexa.say('ask book keeper to open night stand');
    expect(authorities(test)).toEqual([[false, 'ER_SUCCESS_NO_MATCH']]);
  });
});

test('an intent of the dialog model begins a dialog', async () => {
  const { alexa, skill } = await opened(startTestAlexa());
  await alexa.say('search for dragons');
  expect(skill.last.request).toMatchObject({ dialogState: 'STARTED' });
});
