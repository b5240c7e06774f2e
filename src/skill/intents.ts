// THE REGISTRY of what Alexa can ask by intent. The models in skill-package say the same; a contract test compares both ways.

/** What a request needs before it can be answered. */
export type Need = 'nothing' | 'link';

interface IntentContract {
  /** Slot name -> slot type, as in the interaction models. */
  readonly slots: Readonly<Record<string, string>>;
  readonly needs: Need;
}

export const intents = {
  ListPlaylistsIntent: { slots: { filter: 'PlaylistFilter' }, needs: 'link' },
  CountPlaylistsIntent: { slots: { filter: 'PlaylistFilter' }, needs: 'link' },
  OpenPlaylistIntent: { slots: { playlist: 'PlaylistName' }, needs: 'link' },
  CarryOnIntent: { slots: { playlist: 'PlaylistName' }, needs: 'link' },
  FindPlaylistIntent: { slots: { playlist: 'PlaylistName' }, needs: 'link' },
  DescribePlaylistIntent: { slots: { playlist: 'PlaylistName', aspect: 'PlaylistAspect' }, needs: 'link' },
  GoToPositionIntent: { slots: { position: 'AMAZON.NUMBER' }, needs: 'link' },
  ChooseIntent: { slots: { position: 'AMAZON.NUMBER', ordinal: 'ChunkOrdinal' }, needs: 'link' },
  ReadLastIntent: { slots: { count: 'AMAZON.NUMBER' }, needs: 'link' },
  ReadFirstIntent: { slots: { count: 'AMAZON.NUMBER' }, needs: 'link' },
  ReadOnIntent: { slots: {}, needs: 'link' },
  ReadBackIntent: { slots: {}, needs: 'link' },
  ReadAgainIntent: { slots: {}, needs: 'nothing' },
  NoneOfThemIntent: { slots: {}, needs: 'nothing' },
  GoodbyeIntent: { slots: {}, needs: 'nothing' },
  PlayIntent: { slots: { playlist: 'PlaylistName' }, needs: 'nothing' },
  ChangeIntent: { slots: { playlist: 'PlaylistName' }, needs: 'nothing' },
  AccountIntent: { slots: {}, needs: 'link' },
  UnlinkIntent: { slots: {}, needs: 'nothing' },
  'AMAZON.HelpIntent': { slots: {}, needs: 'nothing' },
  'AMAZON.StopIntent': { slots: {}, needs: 'nothing' },
  'AMAZON.CancelIntent': { slots: {}, needs: 'nothing' },
  'AMAZON.FallbackIntent': { slots: {}, needs: 'nothing' },
  'AMAZON.NavigateHomeIntent': { slots: {}, needs: 'nothing' },
  'AMAZON.YesIntent': { slots: {}, needs: 'nothing' },
  'AMAZON.NoIntent': { slots: {}, needs: 'nothing' },
  'AMAZON.NextIntent': { slots: {}, needs: 'link' },
  'AMAZON.MoreIntent': { slots: {}, needs: 'link' },
  'AMAZON.PreviousIntent': { slots: {}, needs: 'link' },
  'AMAZON.RepeatIntent': { slots: {}, needs: 'nothing' },
  'AMAZON.StartOverIntent': { slots: {}, needs: 'link' },
  'AMAZON.SelectIntent': { slots: {}, needs: 'link' }, // its slots are Amazon's own and stand in no model
  'AMAZON.PauseIntent': { slots: {}, needs: 'nothing' },
  'AMAZON.ResumeIntent': { slots: {}, needs: 'nothing' },
} as const satisfies Readonly<Record<string, IntentContract>>;

export type IntentName = keyof typeof intents;

/** Ids of the values of our closed slot types, in every language's model. */
export const slotValueIds = {
  PlaylistFilter: ['own', 'followed', 'shared'],
  PlaylistAspect: ['count', 'length', 'owner', 'description', 'changed', 'all'],
  ChunkOrdinal: ['1', '2', '3', '4', '5', 'last'],
} as const;

/** Slot type whose values are only examples: the listener's own names pass through as heard. */
export const openSlotTypes = ['PlaylistName'] as const;
