// Which handler answers which intent and request type. A name of the registry that is missing here does not compile.
import type { IntentName, intents } from '../intents';
import type { Handler } from '../turn';
import { account } from './account';
import { carryOn } from './carry-on';
import { change } from './change';
import { choose } from './choose';
import { countPlaylists } from './count-playlists';
import { describePlaylist } from './describe-playlist';
import { fallback } from './fallback';
import { findPlaylist } from './find-playlist';
import { goToPosition } from './go-to-position';
import { goodbye } from './goodbye';
import { help } from './help';
import { launch } from './launch';
import { listPlaylists } from './list-playlists';
import { navigateHome } from './navigate-home';
import { next } from './next';
import { no } from './no';
import { noneOfThem } from './none-of-them';
import { openPlaylist } from './open-playlist';
import { pause } from './pause';
import { play } from './play';
import { previous } from './previous';
import { readAgain } from './read-again';
import { readBack } from './read-back';
import { readFirst } from './read-first';
import { readLast } from './read-last';
import { readOn } from './read-on';
import { repeat } from './repeat';
import { resume } from './resume';
import { select } from './select';
import { sessionEnded } from './session-ended';
import { skillAccountLinked } from './skill-account-linked';
import { skillDisabled } from './skill-disabled';
import { skillEnabled } from './skill-enabled';
import { skillPermissions } from './skill-permissions';
import { startOver } from './start-over';
import { stop } from './stop';
import { touch } from './touch';
import { unknown } from './unknown';
import { unlink } from './unlink';
import { yes } from './yes';

type IntentHandlers = { readonly [I in IntentName]: Handler<Extract<keyof (typeof intents)[I]['slots'], string>> };

export const intentHandlers: IntentHandlers = {
  ListPlaylistsIntent: listPlaylists,
  CountPlaylistsIntent: countPlaylists,
  OpenPlaylistIntent: openPlaylist,
  CarryOnIntent: carryOn,
  FindPlaylistIntent: findPlaylist,
  DescribePlaylistIntent: describePlaylist,
  GoToPositionIntent: goToPosition,
  ChooseIntent: choose,
  ReadLastIntent: readLast,
  ReadFirstIntent: readFirst,
  ReadOnIntent: readOn,
  ReadBackIntent: readBack,
  ReadAgainIntent: readAgain,
  NoneOfThemIntent: noneOfThem,
  GoodbyeIntent: goodbye,
  PlayIntent: play,
  ChangeIntent: change,
  AccountIntent: account,
  UnlinkIntent: unlink,
  'AMAZON.HelpIntent': help,
  'AMAZON.StopIntent': stop,
  'AMAZON.CancelIntent': stop,
  'AMAZON.FallbackIntent': fallback,
  'AMAZON.NavigateHomeIntent': navigateHome,
  'AMAZON.YesIntent': yes,
  'AMAZON.NoIntent': no,
  'AMAZON.NextIntent': next,
  'AMAZON.MoreIntent': next,
  'AMAZON.PreviousIntent': previous,
  'AMAZON.RepeatIntent': repeat,
  'AMAZON.StartOverIntent': startOver,
  'AMAZON.SelectIntent': select,
  'AMAZON.PauseIntent': pause,
  'AMAZON.ResumeIntent': resume,
};

export const requestHandlers = {
  LaunchRequest: { handler: launch, needs: 'link' },
  'Alexa.Presentation.APL.UserEvent': { handler: touch, needs: 'link' },
  SessionEndedRequest: { handler: sessionEnded, needs: 'nothing' },
  'AlexaSkillEvent.SkillEnabled': { handler: skillEnabled, needs: 'nothing' },
  'AlexaSkillEvent.SkillDisabled': { handler: skillDisabled, needs: 'nothing' },
  'AlexaSkillEvent.SkillAccountLinked': { handler: skillAccountLinked, needs: 'nothing' },
  'AlexaSkillEvent.SkillPermissionAccepted': { handler: skillPermissions, needs: 'nothing' },
  'AlexaSkillEvent.SkillPermissionChanged': { handler: skillPermissions, needs: 'nothing' },
} as const;

/** For intents that stand in no registry: another version of the model may know them. */
export const unknownIntent = fallback;
export const unknownRequest = unknown;
