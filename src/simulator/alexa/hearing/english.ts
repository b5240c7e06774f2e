// English as Alexa hears it: contractions, politeness, launch words, and the utterances of Amazon's own intents.
// Knows no skill; the invocation name and the samples come from the model.
import { englishNumber, englishOrdinal, englishOrdinalWords, englishWords } from './english-numbers';
import type { Language } from './language';

/** Words whose "'s" means "is"; after any other word it is a possessive. */
const beforeIs = new Set('what who where when how why that there here it he she which'.split(' '));
const irregular: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "let's": ['let', 'us'],
  lets: ['let', 'us'],
  whats: ['what', 'is'],
  whos: ['who', 'is'],
  hows: ['how', 'is'],
  wheres: ['where', 'is'],
  thats: ['that', 'is'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  dont: ['do', 'not'],
  didnt: ['did', 'not'],
  doesnt: ['does', 'not'],
};
const endings: Readonly<Record<string, string>> = {
  "'ve": 'have',
  "'re": 'are',
  "'ll": 'will',
  "'m": 'am',
  "'d": 'would',
  "n't": 'not',
};

function expand(word: string): readonly string[] {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (/^\d{1,6}$/.test(word)) return englishWords(Number(word));
  const ordinal = /^(\d{1,6})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (ordinal !== undefined) return englishOrdinalWords(Number(ordinal));
  if (word.endsWith("'s") && beforeIs.has(word.slice(0, -2))) return [word.slice(0, -2), 'is'];
  const ending = Object.keys(endings).find(end => word.endsWith(end) && word.length > end.length);
  if (ending !== undefined) return [word.slice(0, -ending.length), endings[ending] ?? ''];
  const plain = word.replaceAll("'", '');
  return plain === '' ? [] : [plain];
}

export const english: Language = {
  expand,
  numberOf: englishNumber,
  ordinalOf: englishOrdinal,
  wakeWords: ['alexa', 'hey alexa', 'okay alexa', 'ok alexa'],
  politeBefore: [
    'please',
    'can you',
    'could you',
    'would you',
    'will you',
    'can you please',
    'could you please',
    'would you please',
    'i want you to',
    "i'd like you to",
    "i'd like to",
    'i want to',
    'okay',
    'ok',
    'um',
    'uh',
    'well',
    'now',
  ],
  politeAfter: ['please', 'thanks', 'thank you', 'for me', 'for me please'],
  launchWords: ['open', 'start', 'launch', 'run', 'begin', 'load', 'use', 'enable', 'talk to', 'speak to', 'go to'],
  askWords: ['ask', 'tell', 'use'],
  connectingWords: ['to', 'for', 'about', 'if', 'whether', 'that', 'and', 'and ask', 'and tell me'],
  sourceWords: ['from', 'using', 'with', 'through', 'via', 'by using'],
  articles: ['the', 'my'],
  skillWords: ['skill', 'app'],
  exitSentences: ['exit', 'quit', 'exit skill', 'quit skill'],
  builtIns: {
    'AMAZON.HelpIntent': ['help', 'help me', 'can you help me', 'i need help', 'what can i say', 'what can you do'],
    'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'stop it', 'be quiet', 'that is all', "i'm done"],
    'AMAZON.CancelIntent': ['cancel', 'cancel that', 'never mind', 'nevermind', 'forget it'],
    'AMAZON.YesIntent': ['yes', 'yes please', 'yeah', 'yep', 'sure', 'okay', 'ok', 'of course', 'go on', 'right'],
    'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope', 'nah', 'not now'],
    'AMAZON.NextIntent': ['next', 'next one', 'the next one', 'skip', 'skip forward', 'go forward', 'next page'],
    'AMAZON.PreviousIntent': ['previous', 'go back', 'back', 'back up', 'skip back', 'previous one', 'previous page'],
    'AMAZON.MoreIntent': ['more', 'show more', 'show me more', 'tell me more', 'read more'],
    'AMAZON.RepeatIntent': ['repeat', 'repeat that', 'say that again', 'say it again', 'again', 'what did you say'],
    'AMAZON.StartOverIntent': ['start over', 'restart', 'start again', 'start from the beginning'],
    'AMAZON.PauseIntent': ['pause', 'pause that', 'pause it'],
    'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going', 'carry on'],
    'AMAZON.NavigateHomeIntent': ['go home', 'home', 'go to the home screen', 'navigate home'],
    'AMAZON.ScrollUpIntent': ['scroll up'],
    'AMAZON.ScrollDownIntent': ['scroll down'],
    'AMAZON.PageUpIntent': ['page up'],
    'AMAZON.PageDownIntent': ['page down'],
    'AMAZON.SelectIntent': [
      'select the {ListPosition}',
      'select the {ListPosition} one',
      'select the {ListPosition} item',
      'select number {ListPosition}',
      'select item {ListPosition}',
      'select {ListPosition}',
      'select {Anaphor}',
      'select {Anaphor} one',
    ],
  },
  invites: sentence => /[?？]["'”’)]*$/u.test(sentence) || /\b(say|ask|tell me|try|choose|pick)\b/i.test(sentence),
};
