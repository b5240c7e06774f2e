import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import linking from '../../../skill-package/account-linking.json';
import tracked from '../../../skill-package/skill.json';
import { shownLink, whyNoLink, whyNoManifest, whyNoPackage, type Json, type Package } from './developer-account';

const nobody = (): boolean => false;
const arn = 'arn:aws:lambda:us-east-1:123456789012:function:record-keeper';
const skillId = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

/** The package of this repository with some files changed; null takes one out. */
function packageWith(changes: Readonly<Record<string, string | null>> = {}): Package {
  const models = resolve('skill-package/interactionModels/custom');
  const files = new Map<string, Buffer>([['skill.json', Buffer.from(JSON.stringify(tracked))]]);
  for (const name of readdirSync(models)) {
    files.set(`interactionModels/custom/${name}`, readFileSync(join(models, name)));
  }
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, Buffer.from(text));
  }
  return files;
}

const withEndpoint = (uri: string): Json => ({
  ...tracked.manifest,
  apis: { custom: { ...tracked.manifest.apis.custom, endpoint: { uri } } },
});

describe('the Amazon of the rehearsals takes a package', () => {
  test('as it stands in this repository', () => expect(whyNoPackage(packageWith(), null, nobody)).toBeNull());

  test.each([
    ['without a manifest', { 'skill.json': null }, 'no skill.json'],
    ['with a file that is no part of it', { 'account-linking.json': '{}' }, 'holds no account-linking.json'],
    [
      'without the model of a locale',
      { 'interactionModels/custom/en-GB.json': null },
      'no interaction model for en-GB',
    ],
    ['with a model of another form', { 'interactionModels/custom/en-US.json': '{"model":{}}' }, 'en-US: '],
    ['with a field that no manifest has', { 'skill.json': '{"manifest":{"colour":"red"}}' }, 'manifest: '],
  ])('not %s', (_what, changes, reason) => {
    expect(whyNoPackage(packageWith(changes), skillId, nobody)).toContain(reason);
  });
});

describe('the Amazon of the rehearsals takes a manifest that names a function', () => {
  test('when the function lets the skill in', () => {
    expect(whyNoManifest(withEndpoint(arn), skillId, (asked, id) => asked === arn && id === skillId)).toBeNull();
  });

  test('not when the function lets somebody else in, and not when the skill is only to be made', () => {
    const reason = `The trigger setting for the Lambda ${arn} is invalid.`;
    expect(whyNoManifest(withEndpoint(arn), skillId, nobody)).toBe(reason);
    expect(whyNoManifest(withEndpoint(arn), null, () => true)).toBe(reason);
  });
});

describe('the Amazon of the rehearsals takes an account link', () => {
  const client = { clientId: 'an-id', clientSecret: 'a-secret' };
  const complete = { accountLinkingRequest: { ...linking.accountLinkingRequest, ...client } };

  test('as the file of this repository has it, with an id and a secret', () => expect(whyNoLink(complete)).toBeNull());

  test.each([
    ['without a secret', { accountLinkingRequest: { ...complete.accountLinkingRequest, clientSecret: '' } }, 'Missing'],
    ['without the key around it', complete.accountLinkingRequest, 'account-linking'],
    ['of an unknown scheme', { accountLinkingRequest: { accessTokenScheme: 'BASIC' } }, 'account-linking'],
  ])('not %s', (_what, request, reason) => expect(whyNoLink(request)).toContain(reason));

  test('and gives it back without the secret', () => {
    const shown = shownLink(complete.accountLinkingRequest);
    expect(shown).toMatchObject({ clientId: 'an-id', authorizationUrl: 'https://accounts.spotify.com/authorize' });
    expect(JSON.stringify(shown)).not.toContain('a-secret');
  });
});
