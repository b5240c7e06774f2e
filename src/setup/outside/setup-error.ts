// What keeps a tool from going on, and how to mend it. The only error that is shown as a sentence.

export class SetupError extends Error {
  override readonly name = 'SetupError';

  constructor(
    problem: string,
    /** What to do about it. */
    readonly mend: string,
  ) {
    super(problem);
  }
}

/** A command line that cannot be meant; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
