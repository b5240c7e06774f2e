import { talkTo } from '../../support/talk';
import { talkInRoadTrip } from '../support/shelf';

describe('go home', () => {
  test('is left to the device: anything said would come too late', async () => {
    expect((await (await talkInRoadTrip()).intent('AMAZON.NavigateHomeIntent')).response).toEqual({});
  });

  test('works without an account', async () => {
    expect((await talkTo({ library: null }).intent('AMAZON.NavigateHomeIntent')).response).toEqual({});
  });
});
