// The answers there are, as docs of the voice (§2) word them: how each sounds, its card, and whether the session goes on.

/** How a cell of the table reads. */
export const answerNames = {
  well: '·', // as if nothing were wrong
  part: 'part', // what is known is said
  link: 'link',
  scope: 'scope',
  list: 'list',
  premium: 'prem',
  kept: 'kept',
  gone: 'gone',
  wait: 'wait',
  quota: 'quota',
  none: 'none',
  ours: 'ours',
} as const;

export type AnswerName = keyof typeof answerNames;
/** Those that sound alike wherever they are given. */
export type FixedAnswer = Exclude<AnswerName, 'well' | 'part'>;

export interface FixedWording {
  readonly sentence: RegExp;
  readonly card: 'LinkAccount' | 'Simple' | null | 'any';
  readonly sessionEnds: boolean;
}

const card = "I've sent a card to the home screen of your Alexa app: open it to link your Spotify account\\.";
const keptBack =
  '(Spotify lets me read songs only in|I can read only) playlists that are yours or that you help to edit\\.';

export const fixedAnswers: Readonly<Record<FixedAnswer, FixedWording>> = {
  link: {
    sentence: new RegExp(`^Your Spotify link has run out; Spotify ends it every six months\\. ${card}$`),
    card: 'LinkAccount',
    sessionEnds: true,
  },
  scope: {
    sentence: new RegExp(`^To answer that, I need your permission to read .+, and your Spotify link .+\\. ${card}$`),
    card: 'LinkAccount',
    sessionEnds: true,
  },
  list: {
    sentence:
      /^This skill's Spotify app does not know your account yet\. Whoever set the skill up has to add you to it\. I've sent the steps to your Alexa app\.$/,
    card: 'Simple',
    sessionEnds: true,
  },
  premium: {
    sentence:
      /^Spotify has paused this skill's access\. Whoever set it up needs an active Premium plan\. I've sent the details to your Alexa app\.$/,
    card: 'Simple',
    sessionEnds: true,
  },
  kept: { sentence: new RegExp(`${keptBack} .*\\?$`), card: 'any', sessionEnds: false },
  gone: { sentence: /^That playlist is no longer there\. .*\?$/, card: null, sessionEnds: false },
  wait: {
    sentence: /^Spotify asks me to wait a moment\. Try again in \d+ seconds\.$/,
    card: null,
    sessionEnds: true,
  },
  quota: {
    sentence:
      /^Spotify's limit for this skill is used up\. Please try again (later today, )?in about (one hour|\d+ hours)\.$/,
    card: null,
    sessionEnds: true,
  },
  none: {
    sentence: /^Spotify is not answering just now\. Please try again in a minute\.$/,
    card: null,
    sessionEnds: true,
  },
  ours: { sentence: /^Sorry, something went wrong on my side\. Please try again\.$/, card: null, sessionEnds: true },
};
