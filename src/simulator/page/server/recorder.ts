// Writes down what is said, for a replay file. Knows sentences only, not what came of them.

export interface Recording {
  /** In which it was begun: a file has one. */
  readonly locale: string;
  /** At least one. */
  readonly sentences: readonly string[];
}

export interface Recorder {
  /** Null when nothing is being written down. */
  readonly sentences: readonly string[] | null;
  /** What can be saved: the recording that runs, or the last one, if anything was said in it. */
  readonly savable: Recording | null;
  start(): void;
  heard(sentence: string, when: Moment): void;
  stop(): void;
}

/** How things are as a sentence is said. */
export interface Moment {
  readonly locale: string;
  /** The sentence that leads into the session which is open already: a recording begins with it. Null when none is. */
  readonly opening: string | null;
}

export function createRecorder(): Recorder {
  let running = false;
  let written: Recording | null = null;
  let kept: Recording | null = null;
  return {
    get sentences() {
      return running ? (written?.sentences ?? []) : null;
    },
    get savable() {
      return written ?? kept;
    },
    start() {
      running = true;
    },
    heard(sentence, { locale, opening }) {
      if (!running || sentence.trim() === '') return;
      written ??= { locale, sentences: opening === null ? [] : [opening] };
      written = { ...written, sentences: [...written.sentences, sentence] };
    },
    stop() {
      running = false;
      kept = written ?? kept;
      written = null;
    },
  };
}
