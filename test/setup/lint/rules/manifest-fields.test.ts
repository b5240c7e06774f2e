import { found, inManifest } from '../support/sample-package';

describe('a manifest', () => {
  test.each([['manifestVersion'], ['apis', 'custom']])('is refused without %s', (...keys) => {
    expect(found('manifest-fields', inManifest(keys, undefined))).toEqual([
      `error manifest.${keys.join('.')}: ${keys.at(-1) ?? ''} is missing.`,
    ]);
  });

  test.each(['category', 'distributionMode', 'testingInstructions', 'isAvailableWorldwide'])(
    'is not ready for the store without %s',
    key => {
      expect(found('manifest-fields', inManifest(['publishingInformation', key], undefined))).toEqual([
        `note manifest.publishingInformation.${key}: ${key} is missing.`,
      ]);
    },
  );

  test('counts an empty text as missing', () => {
    expect(found('manifest-fields', inManifest(['publishingInformation', 'testingInstructions'], ' '))).toHaveLength(1);
  });

  test('is for all countries or for some', () => {
    expect(found('manifest-fields', inManifest(['publishingInformation', 'distributionCountries'], ['GB']))).toEqual([
      'note manifest.publishingInformation.distributionCountries: Countries are listed though the skill is for all.',
    ]);
    expect(found('manifest-fields', inManifest(['publishingInformation', 'isAvailableWorldwide'], false))).toEqual([
      'note manifest.publishingInformation.distributionCountries: The skill is for no country at all.',
    ]);
  });
});
