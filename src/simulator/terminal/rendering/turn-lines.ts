// One turn with Alexa as a person at a terminal gets it: what she says, the card, whether she listens, and what was wrong.
import type { AlexaTurn, Finding } from '../../alexa/simulated-alexa';
import { cardLines, type WayToLink } from './card-lines';
import { remark, type Line } from './line';

export interface AroundTurn {
  /** What opens the skill: "open record keeper". */
  readonly openSentence: string;
  readonly wayToLink: WayToLink | null;
}

export function turnLines(turn: AlexaTurn, around: AroundTurn): readonly Line[] {
  if (turn.notForSkill) return notForSkillLines(turn, around.openSentence);
  const speech: Line = { text: turn.spoken === '' ? '(says nothing)' : turn.spoken, tone: 'speech', lead: 'Alexa: ' };
  return [
    speech,
    ...(turn.card === null ? [] : cardLines(turn.card, around.wayToLink)),
    earLine(turn, around.openSentence),
    ...turn.findings.map(findingLine),
  ];
}

function earLine({ microphone, sessionOpen, card }: AlexaTurn, openSentence: string): Line {
  if (microphone === 'open') return remark('● Alexa is listening.', 'good');
  if (sessionOpen) return remark('◐ Alexa is not listening; the screen keeps the session for a while.', 'dim');
  if (card?.type === 'LinkAccount')
    return remark('○ The session is over. Once the account is linked, it begins anew.', 'dim');
  return remark(`○ The session is over. Say: ${openSentence}`, 'dim');
}

function notForSkillLines({ sessionOpen, findings }: AlexaTurn, openSentence: string): readonly Line[] {
  if (sessionOpen) return findings.map(findingLine);
  const over = `○ The session is over, so nobody heard that. Say: ${openSentence}`;
  return [remark(over), remark('(/help lists the commands of this program, /quit leaves it.)', 'dim')];
}

function findingLine({ severity, rule, message }: Finding): Line {
  return severity === 'error'
    ? { text: `✗ ${rule}: ${message}`, tone: 'error', lead: '  ', follow: '    ' }
    : { text: `! ${rule}: ${message}`, tone: 'warning', lead: '  ', follow: '    ' };
}
