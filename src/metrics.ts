// Metrics for CloudWatch: one line for each turn in its embedded metric format, which Lambda's log turns into metrics. These are
// the names that dashboards and alarms use. Numbers only: nothing about a listener.

export const metricsNamespace = 'RecordKeeper';

/** Name -> unit. Each but Failures has the dimension FunctionName alone. */
export const metricUnits = {
  /** Requests that were answered, one way or another. */
  Turns: 'Count',
  /** How long a turn took from the request to the answer. */
  TurnMs: 'Milliseconds',
  /** Calls to Spotify in a turn. */
  SpotifyCalls: 'Count',
  /** Their time, all together, though many run side by side. */
  SpotifyMs: 'Milliseconds',
  /** Turns that failed by what somebody should mend: an alarm may wait for it. */
  Faults: 'Count',
  /** Turns that were the first of their process. */
  ColdStarts: 'Count',
  /** Turns in which listeners could not be remembered. */
  MemoryFailures: 'Count',
  /** Turns that were not answered as asked, everyday ones too. Has the dimensions FunctionName and Kind. */
  Failures: 'Count',
} as const;

export type MetricName = keyof typeof metricUnits;

/** Dimensions: which deployment it is, and for Failures by what: a MusicErrorKind, or our-fault. */
export const metricDimensions = { each: ['FunctionName'], failures: ['FunctionName', 'Kind'] } as const;

export interface CountedTurn {
  readonly ms: number;
  readonly spotifyCalls: number;
  readonly spotifyMs: number;
  readonly failure: string | null;
  readonly fault: boolean;
  readonly coldStart: boolean;
  readonly memoryFailed: boolean;
}

/** One line without its end. */
export function metricsLine(turn: CountedTurn, at: { readonly functionName: string; readonly nowMs: number }): string {
  const { failure } = turn;
  const values: Readonly<Record<Exclude<MetricName, 'Failures'>, number>> = {
    Turns: 1,
    TurnMs: turn.ms,
    SpotifyCalls: turn.spotifyCalls,
    SpotifyMs: turn.spotifyMs,
    Faults: Number(turn.fault),
    ColdStarts: Number(turn.coldStart),
    MemoryFailures: Number(turn.memoryFailed),
  };
  const failed = failure === null ? {} : { Kind: failure, Failures: 1 };
  const directives = [
    directive(metricDimensions.each, Object.keys(values) as MetricName[]),
    ...(failure === null ? [] : [directive(metricDimensions.failures, ['Failures'])]),
  ];
  return JSON.stringify({
    _aws: { Timestamp: at.nowMs, CloudWatchMetrics: directives },
    FunctionName: at.functionName,
    ...values,
    ...failed,
  });
}

function directive(dimensions: readonly string[], names: readonly MetricName[]) {
  const Metrics = names.map(Name => ({ Name, Unit: metricUnits[Name] }));
  return { Namespace: metricsNamespace, Dimensions: [dimensions], Metrics };
}
