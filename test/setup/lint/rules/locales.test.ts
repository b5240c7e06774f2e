import { sampleListing } from '../support/sample-manifest';
import { sampleModel } from '../support/sample-model';
import { found, inFile, inManifest, inPrivacy } from '../support/sample-package';

const german = inFile('interactionModels/custom/de-DE.json', sampleModel());
const germanPage = inManifest(['publishingInformation', 'locales', 'de-DE'], sampleListing());

describe('a locale', () => {
  test('with a model has a page and privacy links', () => {
    expect(found('locales', german)).toEqual([
      'error manifest.publishingInformation.locales: de-DE has no page here, but is in the package.',
      'error manifest.privacyAndCompliance.locales: de-DE has no privacy link here, but is in the package.',
    ]);
  });

  test('with a page has a model', () => {
    expect(found('locales', germanPage, inPrivacy(['locales', 'de-DE'], {}))).toEqual([
      'error $: de-DE has no model here, but is in the package.',
    ]);
  });

  test('is one that custom skills have', () => {
    const model = inFile('interactionModels/custom/en-IE.json', sampleModel());
    const edits = [model, inManifest(['publishingInformation', 'locales', 'en-IE'], sampleListing())];
    expect(found('locales', ...edits, inPrivacy(['locales', 'en-IE'], {}))).toEqual([
      'error $: Custom skills have no locale en-IE.',
      'error manifest.publishingInformation.locales: Custom skills have no locale en-IE.',
      'error manifest.privacyAndCompliance.locales: Custom skills have no locale en-IE.',
    ]);
  });
});
