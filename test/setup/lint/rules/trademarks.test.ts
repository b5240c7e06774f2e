import { found, inListing, inModel } from '../support/sample-package';

describe('Spotify’s name', () => {
  test('is not in the invocation name', () => {
    expect(found('trademarks', inModel(['invocationName'], 'spotify reader'))).toEqual([
      "error invocationName: The invocation name uses Spotify's name.",
    ]);
  });

  test('is better not in the title', () => {
    expect(found('trademarks', inListing(['name'], 'Shelf Reader for Spotify'))).toEqual([
      "warning name: The title uses Spotify's name, which has been refused without proof of permission.",
    ]);
  });

  test('may stand in the description', () => {
    expect(found('trademarks', inListing(['description'], 'Reads your Spotify playlists.'))).toEqual([]);
  });
});
