// The desk of the conversation: what a typed line can do. Sentences go to Alexa, turns to the screen, links both ways.
import type { AlexaTurn, LinkResult, SimulatedAlexa } from '../alexa/simulated-alexa';
import { readModel } from '../alexa/package-files';
import type { StandIn } from '../spotify/stand-in';
import { handlerFile } from '../world/handler-file';
import type { WayToLink } from './rendering/card-lines';
import { blank, remark, type Line } from './rendering/line';
import { traceLines } from './rendering/trace-lines';
import { turnLines } from './rendering/turn-lines';
import type { View } from './view';
import { skillPackageIn } from '../world/world';

export interface Desk {
  readonly alexa: SimulatedAlexa;
  /** Null: the real Spotify, where nothing can be arranged. */
  readonly standIn: StandIn | null;
  readonly view: View;
  /** As people say it in the current language: `record keeper`. */
  readonly invocationName: string;
  readonly print: (lines: readonly Line[]) => void;
  say(sentence: string): Promise<void>;
  showTurn(turn: AlexaTurn): void;
  /** Opens the skill, as if the listener had said so. */
  launch(): Promise<void>;
  /**
   * Tells how an attempt to link ended; when it is linked, the conversation begins anew. `whose` is "the account of …".
   * False when that result was told before.
   */
  afterLinking(result: LinkResult, whose: string): Promise<boolean>;
  wayToLink(): WayToLink;
  /** Ends the program. */
  readonly quit: () => void;
}

export interface DeskParts extends Pick<Desk, 'alexa' | 'standIn' | 'view' | 'print' | 'quit'> {
  /** Where src/ and skill-package/ are. */
  readonly projectFolder: string;
}

export function createDesk(parts: DeskParts): Desk {
  const { alexa, standIn, view, print, projectFolder } = parts;
  const told = new WeakSet<LinkResult>();
  let name = { locale: '', invocationName: '' };
  const desk: Desk = {
    alexa,
    standIn,
    view,
    print,
    quit: parts.quit,
    get invocationName() {
      const { locale } = alexa;
      if (name.locale !== locale) {
        name = { locale, invocationName: readModel(skillPackageIn(projectFolder), locale).invocationName };
      }
      return name.invocationName;
    },
    async say(sentence) {
      desk.showTurn(await alexa.say(sentence));
    },
    showTurn(turn) {
      const calls = view.calls.splice(0);
      if (turn.request !== null) view.lastTurn = turn;
      const file = turn.heard === null ? null : handlerFile(turn.heard.intent, projectFolder);
      if (view.heard) print(traceLines({ turn, calls, handlerFile: file }));
      const wayToLink = turn.card?.type === 'LinkAccount' ? desk.wayToLink() : null;
      print(turnLines(turn, { openSentence: `open ${desk.invocationName}`, wayToLink }));
    },
    async launch() {
      const sentence = `open ${desk.invocationName}`;
      print([{ text: sentence, tone: 'plain', lead: 'You: ' }]);
      await desk.say(sentence);
    },
    async afterLinking(result, whose) {
      if (told.has(result)) return false;
      told.add(result);
      if (result.kind === 'linked') {
        print([remark(`✓ Linked: ${whose}.`, 'good'), blank]);
        await desk.launch();
      } else {
        print([remark(`✗ Not linked: ${result.message}`, 'error')]);
      }
      return true;
    },
    wayToLink: () => ({ url: alexa.startLinking().url, byCommand: standIn !== null }),
  };
  return desk;
}
