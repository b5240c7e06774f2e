import { metricDimensions, metricsLine, metricsNamespace, metricUnits, type CountedTurn } from '../src/metrics';
import { musicErrorKinds } from '../src/music/music-error';

const at = { functionName: 'record-keeper', nowMs: 1_773_576_000_000 };
const turn: CountedTurn = {
  ms: 310,
  spotifyCalls: 2,
  spotifyMs: 280,
  failure: null,
  fault: false,
  coldStart: true,
  memoryFailed: false,
};

interface Line {
  readonly _aws: {
    readonly Timestamp: number;
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[];
    }[];
  };
  readonly [name: string]: unknown;
}

const lineOf = (more: Partial<CountedTurn> = {}) => JSON.parse(metricsLine({ ...turn, ...more }, at)) as Line;

describe('the metrics of a turn', () => {
  test('are one line that CloudWatch reads as metrics', () => {
    expect(lineOf()).toEqual({
      _aws: {
        Timestamp: at.nowMs,
        CloudWatchMetrics: [
          {
            Namespace: 'RecordKeeper',
            Dimensions: [['FunctionName']],
            Metrics: [
              { Name: 'Turns', Unit: 'Count' },
              { Name: 'TurnMs', Unit: 'Milliseconds' },
              { Name: 'SpotifyCalls', Unit: 'Count' },
              { Name: 'SpotifyMs', Unit: 'Milliseconds' },
              { Name: 'Faults', Unit: 'Count' },
              { Name: 'ColdStarts', Unit: 'Count' },
              { Name: 'MemoryFailures', Unit: 'Count' },
            ],
          },
        ],
      },
      FunctionName: 'record-keeper',
      Turns: 1,
      TurnMs: 310,
      SpotifyCalls: 2,
      SpotifyMs: 280,
      Faults: 0,
      ColdStarts: 1,
      MemoryFailures: 0,
    });
    expect(metricsLine(turn, at)).not.toContain('\n');
  });

  test.each([...musicErrorKinds, 'our-fault'])('count a failure by its kind: %s', kind => {
    const line = lineOf({ failure: kind, fault: kind === 'our-fault' });
    expect(line).toMatchObject({ Kind: kind, Failures: 1, Faults: kind === 'our-fault' ? 1 : 0 });
    expect(line._aws.CloudWatchMetrics).toHaveLength(2);
    expect(line._aws.CloudWatchMetrics[1]).toEqual({
      Namespace: metricsNamespace,
      Dimensions: [metricDimensions.failures],
      Metrics: [{ Name: 'Failures', Unit: 'Count' }],
    });
  });

  test('have a value for each name and each dimension they announce, and all names are documented', () => {
    const line = lineOf({ failure: 'wait', memoryFailed: true, coldStart: false });
    const announced = line._aws.CloudWatchMetrics.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name));
    expect(announced.sort()).toEqual(Object.keys(metricUnits).sort());
    for (const name of announced) expect(line[name]).toEqual(expect.any(Number));
    const dimensions = line._aws.CloudWatchMetrics.flatMap(({ Dimensions }) => Dimensions.flat());
    for (const name of dimensions) expect(line[name]).toEqual(expect.any(String));
  });
});
