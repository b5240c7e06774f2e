// A sentence -> what Alexa takes it for: a launch, an intent with its slots, her own exit, or nothing of the skill's.
// Deterministic: the same model, sentence and dynamic entities give the same answer.
import type { InteractionModel } from '../model';
import { catalogueOf, type DynamicEntities } from './catalogue';
import { politeWordings, readInvocation, withoutWakeWord, type Wording } from './invocation';
import { languageOf } from './languages';
import { matchSample, type SampleMatch } from './match-sample';
import { compileSamples, type Sample } from './sample';
import type { Ears } from './slot-values';
import { splitWords, textKey, wordsKey } from './words';

export type Understanding =
  | { readonly kind: 'launch' }
  | { readonly kind: 'intent'; readonly how: 'one-shot' | 'in-session'; readonly match: SampleMatch }
  | { readonly kind: 'fallback'; readonly newSession: boolean }
  | { readonly kind: 'exit'; readonly sample: string }
  | { readonly kind: 'not-for-skill'; readonly why: 'nothing-said' | 'no-session' | 'no-fallback' };

export interface Hearing {
  /** `dynamic` are the entities of the running session; null when no session is open. */
  understand(sentence: string, dynamic: DynamicEntities | null): Understanding;
}

/** Ears for one model; compiles its samples once. */
export function createHearing(model: InteractionModel): Hearing {
  const language = languageOf(model.locale);
  const samples = compileSamples(model, language);
  const hasFallback = model.intents.some(intent => intent.name === 'AMAZON.FallbackIntent');
  const exits = new Set(language.exitSentences.map(sentence => textKey(sentence, language)));
  const open = catalogueOf(model, language);
  const earsFor = (dynamic: DynamicEntities): Ears => ({ catalogue: open(dynamic), language });

  return {
    understand(sentence, dynamic) {
      const words = withoutWakeWord(splitWords(sentence, language), language);
      if (wordsKey(words) === '') return { kind: 'not-for-skill', why: 'nothing-said' };
      const invocation = readInvocation(words, model.invocationName, language);
      if (invocation?.kind === 'launch') return invocation;
      if (invocation === null && dynamic === null) return { kind: 'not-for-skill', why: 'no-session' };
      const wordings = invocation?.wordings ?? politeWordings(words, language);
      const exit = invocation === null ? wordings.find(wording => exits.has(wordsKey(wording.words))) : undefined;
      if (exit !== undefined) return { kind: 'exit', sample: wordsKey(exit.words) };
      // A one-shot opens a new session, which has no dynamic entities yet.
      const ears = earsFor(invocation === null ? (dynamic ?? new Map()) : new Map());
      const match = bestMatch(samples, wordings, ears);
      if (match !== null) return { kind: 'intent', how: invocation === null ? 'in-session' : 'one-shot', match };
      return hasFallback
        ? { kind: 'fallback', newSession: invocation !== null }
        : { kind: 'not-for-skill', why: 'no-fallback' };
    },
  };
}

interface Candidate {
  readonly match: SampleMatch;
  readonly dropped: number;
}

function bestMatch(samples: readonly Sample[], wordings: readonly Wording[], ears: Ears): SampleMatch | null {
  let best: Candidate | null = null;
  for (const { words, dropped } of wordings) {
    const said = new Set(words.flatMap(word => word.atoms));
    for (const sample of samples) {
      if (!sample.elements.every(element => !('atom' in element) || said.has(element.atom))) continue;
      for (const match of matchSample(sample, words, ears)) {
        if (best === null || isBetter({ match, dropped }, best)) best = { match, dropped };
      }
    }
  }
  return best?.match ?? null;
}

/** Most words accounted for, then most of them literal, then least left away, the skill's own before Amazon's. */
function isBetter(a: Candidate, b: Candidate): boolean {
  const difference =
    a.match.literalAtoms + a.match.knownAtoms - (b.match.literalAtoms + b.match.knownAtoms) ||
    a.match.literalAtoms - b.match.literalAtoms ||
    b.dropped - a.dropped ||
    Number(b.match.sample.builtIn) - Number(a.match.sample.builtIn) ||
    b.match.sample.order - a.match.sample.order;
  return difference > 0;
}
