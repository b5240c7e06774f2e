// The sentences the skill tells its listeners to say, and those it promises to understand, reach their intent in every
// English model, with the slots that were meant.
import { languageModel, locales } from './package-files';
import { reader } from './understanding';

const roadTrip = { playlist: 'road trip' };

const sentences: Readonly<
  Record<string, readonly (readonly [said: string, slots: Readonly<Record<string, string>>])[]>
> = {
  ListPlaylistsIntent: [
    ['list my playlists', {}],
    ['what playlists do I have', {}],
    ['show my playlists', {}],
    ['back to the list', {}],
    ['the ones I made', { filter: 'own' }],
    ['list my own playlists', { filter: 'own' }],
    ['which playlists are mine', { filter: 'own' }],
    ['what playlists have I made', { filter: 'own' }],
    ['which playlists did I create', { filter: 'own' }],
    ['playlists I follow', { filter: 'followed' }],
    ['which playlists do I follow', { filter: 'followed' }],
    ['show me the ones by other people', { filter: 'followed' }],
    ['shared ones', { filter: 'shared' }],
    ['do I have any collaborative playlists', { filter: 'shared' }],
    ['just the shared ones', { filter: 'shared' }],
    ['which of those are mine', { filter: 'own' }],
    ['all of them', {}],
  ],
  CountPlaylistsIntent: [
    ['how many playlists do I have', {}],
    ['how many playlists are there', {}],
    ['how big is my library', {}],
  ],
  OpenPlaylistIntent: [
    ["what's in Road Trip", roadTrip],
    ['what is on my Road Trip playlist', roadTrip],
    ['open Road Trip', roadTrip],
    ['read Road Trip', roadTrip],
    ['go to Road Trip', roadTrip],
    ['which songs are on Road Trip', roadTrip],
    ["let me hear what's in Road Trip", roadTrip],
    ['Road Trip', roadTrip],
    ['the one called Road Trip', roadTrip],
    ['the Road Trip playlist', roadTrip],
    ['the Road Trip one', roadTrip],
    ['open it', { playlist: 'it' }],
    ['open playlist number four', { playlist: 'playlist number four' }],
    ["what's inside Road Trip", roadTrip],
    ['an odd name nobody listed', { playlist: 'an odd name nobody listed' }],
  ],
  FindPlaylistIntent: [
    ['do I have a playlist called gym', { playlist: 'gym' }],
    ['is there a playlist called gym', { playlist: 'gym' }],
    ['have I got a gym playlist', { playlist: 'gym' }],
    ['find my gym playlist', { playlist: 'gym' }],
  ],
  DescribePlaylistIntent: [
    ['how long is Road Trip', { aspect: 'length', ...roadTrip }],
    ["what's the playing time of Road Trip", { aspect: 'length', ...roadTrip }],
    ['how many hours is Road Trip', { aspect: 'length', ...roadTrip }],
    ['how big is Road Trip', { aspect: 'count', ...roadTrip }],
    ['how many songs are in Road Trip', { aspect: 'count', ...roadTrip }],
    ['how many episodes does Road Trip have', { aspect: 'count', ...roadTrip }],
    ['who made Road Trip', { aspect: 'owner', ...roadTrip }],
    ['who put together Road Trip', { aspect: 'owner', ...roadTrip }],
    ['who put Road Trip together', { aspect: 'owner', ...roadTrip }],
    ['who does Road Trip belong to', { aspect: 'owner', ...roadTrip }],
    ['when did Road Trip last change', { aspect: 'changed', ...roadTrip }],
    ['when was Road Trip last updated', { aspect: 'changed', ...roadTrip }],
    ['when was Road Trip last added to', { aspect: 'changed', ...roadTrip }],
    ['what does the description of Road Trip say', { aspect: 'description', ...roadTrip }],
    ['tell me about Road Trip', roadTrip],
    ['describe Road Trip', roadTrip],
    ['tell me more about Road Trip', { aspect: 'all', ...roadTrip }],
    ['tell me about number three', { playlist: 'number three' }],
    ['how long is it', { aspect: 'length' }],
    ['how many songs are in it', { aspect: 'count' }],
    ['how many tracks are there', { aspect: 'count' }],
    ['who made it', { aspect: 'owner' }],
    ['who put it together', { aspect: 'owner' }],
    ['whose playlist is this', { aspect: 'owner' }],
    ['when did it last change', { aspect: 'changed' }],
    ["what's the description", { aspect: 'description' }],
    ["what's the last change", { aspect: 'changed' }],
    ['tell me more about it', { aspect: 'all' }],
    ['tell me about it', {}],
    ['describe this playlist', {}],
  ],
  GoToPositionIntent: [
    ['go to song twenty', { position: 'twenty' }],
    ['go to number seven', { position: 'seven' }],
    ['skip to forty two', { position: 'forty two' }],
    ['start at song ten', { position: 'ten' }],
    ['continue from number twelve', { position: 'twelve' }],
  ],
  ChooseIntent: [
    ['number seven', { position: 'seven' }],
    ['number three again', { position: 'three' }],
    ['seven', { position: 'seven' }],
    ['open number three', { position: 'three' }],
    ['the second one', { ordinal: '2' }],
    ['the first', { ordinal: '1' }],
    ['third', { ordinal: '3' }],
    ['second one', { ordinal: '2' }],
    ['open the last', { ordinal: 'last' }],
    ["what's in the fifth one", { ordinal: '5' }],
  ],
  ReadLastIntent: [
    ['the last five', { count: 'five' }],
    ['read the last ten songs', { count: 'ten' }],
    ['read the end of the playlist', {}],
  ],
  ReadFirstIntent: [
    ['the first ten', { count: 'ten' }],
    ['from the beginning', {}],
  ],
  ReadAgainIntent: [['read that again', {}]],
  NoneOfThemIntent: [['neither', {}]],
  ReadOnIntent: [
    ['read on', {}],
    ['the next five', {}],
  ],
  ReadBackIntent: [['the previous five', {}]],
  GoodbyeIntent: [
    ['goodbye', {}],
    ['nothing else', {}],
    ["that's all", {}],
  ],
  PlayIntent: [
    ['play Road Trip', roadTrip],
    ['play my Road Trip playlist', roadTrip],
    ['put on Road Trip', roadTrip],
    ['shuffle Road Trip', roadTrip],
    ['I want to hear Road Trip', roadTrip],
    ['play it', {}],
    ['play this playlist', {}],
  ],
  ChangeIntent: [
    ['like this song', {}],
    ['add this song to Road Trip', roadTrip],
    ['remove this song from Road Trip', roadTrip],
    ['delete Road Trip', roadTrip],
    ['create a playlist called Road Trip', roadTrip],
    ['unfollow Road Trip', roadTrip],
  ],
  AccountIntent: [
    ['whose account is this', {}],
    ['which account are you using', {}],
    ['who am I', {}],
  ],
  UnlinkIntent: [
    ['unlink my account', {}],
    ['disconnect Spotify', {}],
    ['log me out', {}],
    ['remove my account', {}],
  ],
};

const table = Object.entries(sentences).flatMap(([intent, said]) =>
  said.map(([sentence, slots]) => ({ sentence, intent, slots })),
);

describe.each(locales.filter(locale => locale.startsWith('en-')))('a listener who speaks %s', locale => {
  const understand = reader(languageModel(locale));

  test.each(table)('says "$sentence" and reaches $intent alone', ({ sentence, intent, slots }) => {
    expect(understand(sentence)).toEqual([{ intent, slots }]);
  });
});
