// Which of the browser's voices speaks for a locale.

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** The locale's own voice before one of the same language, one of this machine before one of the network; null: the browser decides. */
export function voiceFor<Known extends Voice>(locale: string, voices: readonly Known[]): Known | null {
  const [language = ''] = locale.toLowerCase().split('-');
  const fit = (voice: Known): number => {
    const spoken = voice.lang.replace('_', '-').toLowerCase();
    if (spoken.split('-')[0] !== language) return 0;
    return (spoken === locale.toLowerCase() ? 8 : 1) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  };
  const best = voices.reduce<Known | null>(
    (found, voice) => (fit(voice) > (found === null ? 0 : fit(found)) ? voice : found),
    null,
  );
  return best;
}
