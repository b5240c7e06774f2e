// The composed skill over real HTTP, and a listener who hears everything it can say about a library.
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { composeSkill, type ComposedSkill } from '../../../../src/compose';
import { readConfig } from '../../../../src/config';
import { slotValueIds } from '../../../../src/skill/intents';
import { envelope, intent, launch, type Asked, type Asking } from '../../../skill/support/requests';
import { NOON_MS } from '../../../support/talk';

/** Nothing else in any test holds this text. */
export const TOKEN = 'BQsecurity-attack-access-token';

export interface Listening {
  readonly skill: ComposedSkill;
  /** Every line of log so far, as written. */
  readonly lines: readonly string[];
  /** One turn, with the session as the turn before has left it. */
  readonly hear: (asked: Asked, from?: Asking) => Promise<ResponseEnvelope>;
  /** One request as it is; the session is left alone. */
  readonly send: (request: RequestEnvelope) => Promise<ResponseEnvelope>;
  attributes: Readonly<Record<string, unknown>>;
}

const open: ComposedSkill[] = [];

/** For `afterEach`. */
export function stopListening(): void {
  for (const skill of open.splice(0)) skill.close();
}

export function listenTo(baseUrl: string, environment: Readonly<Record<string, string>> = {}): Listening {
  const lines: string[] = [];
  const config = readConfig({ SPOTIFY_API_BASE_URL: baseUrl, LOG_LEVEL: 'debug', ...environment });
  const skill = composeSkill(config, { now: () => NOON_MS, writeLog: line => lines.push(line) });
  open.push(skill);
  const listening: Listening = {
    skill,
    lines,
    attributes: {},
    async hear(asked, from = {}) {
      const answer = await skill.invoke(
        envelope(asked, { accessToken: TOKEN, attributes: listening.attributes, ...from }),
      );
      listening.attributes = answer.sessionAttributes ?? {};
      return answer;
    },
    send: request => skill.invoke(request),
  };
  return listening;
}

/** An intent whose slots resolved to an id, as those of closed slot types do. */
export function resolved(name: string, slots: Readonly<Record<string, string>>): Asked {
  const entries = Object.entries(slots).map(([slot, id]) => {
    const values = [{ value: { name: id, id } }];
    const match = { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values };
    return [slot, { name: slot, value: id, resolutions: { resolutionsPerAuthority: [match] } }];
  });
  return { type: 'IntentRequest', intent: { name, slots: Object.fromEntries(entries) as unknown } };
}

/** Asks for all there is to be heard of the library; `heard` stands in every slot that takes a listener's own words. */
export async function hearEverything({ hear }: Listening, heard: string): Promise<readonly ResponseEnvelope[]> {
  const asks: readonly Asked[] = [
    launch,
    intent('ListPlaylistsIntent'),
    intent('AMAZON.NextIntent'),
    intent('FindPlaylistIntent', { playlist: heard }),
    intent('OpenPlaylistIntent', { playlist: heard }),
    resolved('ChooseIntent', { ordinal: '1' }), // among the namesakes, where there are any
    intent('FindPlaylistIntent', { playlist: 'zzz qqq' }),
    intent('ListPlaylistsIntent'),
    intent('ChooseIntent', { position: '1' }),
    intent('AMAZON.HelpIntent'),
    intent('ChooseIntent', { position: '1' }),
    intent('GoToPositionIntent', { position: '2' }),
    intent('ReadFirstIntent', { count: '2' }),
    intent('AMAZON.NextIntent'),
    intent('AMAZON.NextIntent'),
    intent('AMAZON.StartOverIntent'),
    intent('ReadOnIntent'),
    intent('AMAZON.RepeatIntent'),
    intent('ReadLastIntent', { count: '2' }),
    intent('GoToPositionIntent', { position: '99' }),
    ...slotValueIds.PlaylistAspect.map(aspect => resolved('DescribePlaylistIntent', { aspect })),
    intent('DescribePlaylistIntent', { playlist: heard }),
    intent('AccountIntent'),
    intent('CountPlaylistsIntent'),
    intent('PlayIntent', { playlist: heard }),
    intent('ChangeIntent', { playlist: heard }),
    intent('CarryOnIntent', { playlist: heard }),
    launch,
    intent('AMAZON.YesIntent'),
  ];
  const answers: ResponseEnvelope[] = [];
  for (const asked of asks) answers.push(await hear(asked));
  return answers;
}

/** Everything of an answer that a person hears or reads. */
export function shownBy({ response }: ResponseEnvelope): string {
  return JSON.stringify([response.outputSpeech, response.reprompt, response.card, response.directives]);
}
