// The exchange as it stands in docs/account-linking.md: a picture of the whole and every step with its parameters.
import {
  parameterStory,
  type Party,
  type ToldStep,
} from '../../../src/simulator/page/browser/account-link/step-stories';
import type { ExchangeStep } from '../../../src/simulator/alexa/simulated-alexa';
import type { Chapter, Event, SkillTurn } from './exchange';

type Told = ToldStep<ExchangeStep>;

const partyInWords: Readonly<Record<Party, string>> = {
  Alexa: 'Alexa',
  Browser: 'the listener’s browser',
  Spotify: 'Spotify',
};

interface Numbered {
  readonly number: number;
  readonly event: Event;
}

/** The generated parts of the guide, by the name of the place where each belongs. */
export function guideParts(chapters: readonly Chapter[]): Readonly<Record<string, string>> {
  let number = 0;
  const numbered = chapters.map(({ title, events }) => ({
    title,
    events: events.map((event): Numbered => ({ number: ++number, event })),
  }));
  const first = numbered[0]?.events ?? [];
  const seen = new Map<string, number>();
  return {
    picture: ['```mermaid', 'sequenceDiagram', ...participants, ...first.flatMap(arrows), '```'].join('\n'),
    trace: numbered
      .flatMap(({ title, events }) => [`### ${title}`, ...events.map(event => section(event, seen))])
      .join('\n\n'),
  };
}

const participants = [
  '    participant Browser as Listener and browser',
  '    participant Alexa',
  '    participant Spotify',
  '    participant Skill as Record Keeper',
];

function arrows({ number, event }: Numbered): readonly string[] {
  if (event.kind !== 'turn') {
    const arrow = event.step.method === null ? '-->>' : '->>'; // an answer is dashed
    return [`    ${event.from}${arrow}${event.to}: ${number}. ${event.title}`];
  }
  return [
    `    Browser->>Alexa: ${number}. “${event.said}”`,
    `    Alexa->>Skill: request ${event.withToken ? 'with' : 'without'} an access token`,
    ...event.calls.flatMap(call => {
      const [, words = call, status = ''] = /^(.*) (.+)$/.exec(call) ?? [];
      return [`    Skill->>Spotify: ${words}, with the access token`, `    Spotify-->>Skill: ${status}`];
    }),
    `    Skill-->>Alexa: speech${event.linkCard ? ' and a LinkAccount card' : ''}`,
  ];
}

function section({ number, event }: Numbered, seen: Map<string, number>): string {
  return event.kind === 'turn' ? turnSection(event, number) : stepSection(event, number, seen);
}

function stepSection({ title, purpose, from, to, step }: Told, number: number, seen: Map<string, number>): string {
  const request = `${step.method ?? 'answer from'} ${step.url}`;
  const status = step.status === null ? '' : ` → ${step.status}`;
  const rows = Object.entries(step.parameters);
  const key = JSON.stringify(rows);
  const before = seen.get(key);
  const table =
    before === undefined
      ? ['| parameter | value | what it is for |', '|---|---|---|', ...rows.map(row => parameterRow(row, number, seen))]
      : [`The same parameters as in step ${before}.`];
  if (rows.length > 0 && before === undefined) seen.set(key, number);
  return [
    `**${number}. ${title}** · ${partyInWords[from]} → ${partyInWords[to]}`,
    '',
    purpose,
    '',
    `\`${request}\`${status}`,
    ...(rows.length === 0 ? [] : ['', ...table]),
  ].join('\n');
}

/** What a parameter is for is said once, where it comes first. */
function parameterRow([name, value]: readonly [string, string], number: number, seen: Map<string, number>): string {
  const before = seen.get(name);
  if (before === undefined) seen.set(name, number);
  const story = before === undefined ? (parameterStory(name) ?? '') : `see step ${before}`;
  return `| \`${name}\` | \`${value}\` | ${story} |`;
}

function turnSection({ said, withToken, calls, heard, linkCard }: SkillTurn, number: number): string {
  const asked = calls.map(call => `\`${call.replace(/ (\S+)$/, '` → $1')}`).join(', ');
  return [
    `**${number}. The listener says “${said}”** · Alexa → Record Keeper`,
    '',
    withToken
      ? 'The request holds the access token, in `context.System.user.accessToken`.'
      : 'The request holds no `accessToken` at all: that is how the skill knows that nobody is linked.',
    asked === '' ? 'The skill does not call Spotify.' : `With it the skill calls ${asked}.`,
    linkCard ? 'Its answer carries a card, `{ "type": "LinkAccount" }`, and says:' : 'Its answer says:',
    '',
    `> ${heard}`,
  ].join('\n');
}
