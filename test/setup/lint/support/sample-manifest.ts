// A manifest that could be submitted, in two locales.

export function sampleListing(): Record<string, unknown> {
  return {
    name: 'Shelf Reader',
    smallIconUri: 'file://assets/images/small.png',
    largeIconUri: 'file://assets/images/large.png',
    summary: 'Reads your shelf.',
    description: 'Reads your shelf aloud.',
    examplePhrases: ['Alexa, open shelf reader', "Alexa, ask shelf reader what's in Road Trip", 'Find Chill'],
    keywords: ['shelf', 'reading'],
  };
}

export function sampleManifest(): object {
  const privacyLinks = () => ({
    privacyPolicyUrl: 'https://shelf.test/privacy',
    termsOfUseUrl: 'https://shelf.test/terms',
  });
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        locales: { 'en-US': sampleListing(), 'en-GB': sampleListing() },
        isAvailableWorldwide: true,
        distributionMode: 'PUBLIC',
        distributionCountries: [],
        category: 'MUSIC_INFO_REVIEWS_AND_RECOGNITION_SERVICE',
        testingInstructions: 'Open it.',
      },
      apis: {
        custom: {
          interfaces: [{ type: 'ALEXA_PRESENTATION_APL', supportedViewports: [{ mode: 'HUB', shape: 'ROUND' }] }],
        },
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        usesPersonalInfo: true,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
        locales: { 'en-US': privacyLinks(), 'en-GB': privacyLinks() },
      },
    },
  };
}
