import { found, inDialog, inLinking, inListing, inManifest, inModel } from '../support/sample-package';

describe('the shape of the files', () => {
  test('knows the fields of the manifest', () => {
    expect(found('schema', inListing(['sumary'], 'x'))).toEqual(['error sumary: Amazon knows no field "sumary" here.']);
  });

  test('knows the fields of a model', () => {
    expect(found('schema', inModel(['intents', 0, 'utterances'], []))).toEqual([
      'error intents[0].utterances: Amazon knows no field "utterances" here.',
    ]);
  });

  test('knows the fields of the account linking', () => {
    expect(found('schema', inLinking(['pkce'], true))).toEqual([
      'error accountLinkingRequest.pkce: Amazon knows no field "pkce" here.',
    ]);
  });

  test('misses what has to be there', () => {
    expect(found('schema', inModel(['invocationName'], undefined))).toEqual([
      'error invocationName: "invocationName" is missing.',
    ]);
    expect(found('schema', inModel(['intents', 1, 'name'], undefined))).toEqual([
      'error intents[1].name: "name" is missing.',
    ]);
  });

  test('knows the values of a field that has only some', () => {
    expect(found('schema', inModel(['modelConfiguration', 'fallbackIntentSensitivity', 'level'], 'NONE'))).toEqual([
      'error modelConfiguration.fallbackIntentSensitivity.level: Amazon does not know this value.',
    ]);
  });

  test('knows the interfaces, each with its own fields', () => {
    expect(found('schema', inManifest(['apis', 'custom', 'interfaces', 0, 'type'], 'SCREEN'))).toEqual([
      'error manifest.apis.custom.interfaces[0]: Amazon knows nothing of this kind.',
    ]);
    expect(
      found('schema', inManifest(['apis', 'custom', 'interfaces', 0, 'supportedViewports', 0, 'mode'], 'PHONE')),
    ).toEqual([
      'error manifest.apis.custom.interfaces[0].supportedViewports[0].mode: Amazon does not know this value.',
    ]);
  });

  test('measures the texts of the page', () => {
    expect(found('schema', inListing(['summary'], 'x'.repeat(160)))).toEqual([]);
    expect(found('schema', inListing(['summary'], 'x'.repeat(161)))).toEqual([
      'error summary: This must not have more than 160 characters.',
    ]);
    expect(found('schema', inListing(['description'], 'x'.repeat(4001)))).toHaveLength(1);
    expect(found('schema', inListing(['examplePhrases', 0], 'x'.repeat(201)))).toHaveLength(1);
    expect(
      found(
        'schema',
        inListing(
          ['keywords'],
          Array.from({ length: 31 }, () => 'x'),
        ),
      ),
    ).toHaveLength(1);
    expect(found('schema', inListing(['name'], 'x'))).toHaveLength(1);
    expect(
      found('schema', inManifest(['publishingInformation', 'testingInstructions'], 'x'.repeat(4001))),
    ).toHaveLength(1);
  });

  test('takes values without synonyms, which Amazon’s own description does not', () => {
    expect(found('schema', inModel(['types', 0, 'values', 0], { name: { value: 'Gym' } }))).toEqual([]);
  });

  test('looks at the dialog and its prompts too', () => {
    expect(found('schema', inDialog(['prompts', 0, 'variations', 0, 'type'], 'Text'))).toEqual([
      'error interactionModel.prompts[0].variations[0].type: Amazon does not know this value.',
    ]);
  });

  test('is held against all of a file at once', () => {
    expect(found('schema', inListing(['sumary'], 'x'), inManifest(['aps'], {}))).toHaveLength(2);
  });
});
