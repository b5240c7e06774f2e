// How an English listener calls the skill, by Amazon's rules for invocation names and the trademark rules.
import { languageModel, locales } from './package-files';

const launchWords = ['launch', 'ask', 'tell', 'open', 'load', 'begin', 'start', 'enable', 'play', 'run', 'use', 'talk'];
const connectingWords = ['to', 'from', 'by', 'if', 'and', 'for', 'in', 'of', 'about', 'using', 'with', 'on', 'that'];
const wakeWords = ['alexa', 'amazon', 'echo', 'computer'];
const articles = ['a', 'an', 'the'];
const reserved = [...launchWords, ...connectingWords, ...wakeWords, ...articles, 'skill', 'app'];

describe.each(locales.filter(locale => locale.startsWith('en-')))('the invocation name for %s', locale => {
  const { invocationName } = languageModel(locale);

  it('is record keeper, which does not sound like a request for music', () => {
    expect(invocationName).toBe('record keeper');
  });

  it('is at least two words in lower case letters', () => {
    expect(invocationName).toMatch(/^[a-z']+( [a-z'.]+)+$/);
  });

  it('has no launch word, connecting word, wake word or article in it', () => {
    expect(invocationName.split(' ').filter(word => reserved.includes(word))).toEqual([]);
  });

  it('leaves the name of Spotify out', () => {
    expect(invocationName).not.toContain('spotify');
  });
});
