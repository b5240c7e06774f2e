// What a run was made on: without it no number in ms says anything.
import { cpus, loadavg, totalmem } from 'node:os';

export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** Programs that wanted a core in the minute before the run, on average. */
  readonly load: number;
}

export function thisMachine(): Machine {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
}

/** One line about it. */
export function machineLine({ node, platform, cpu, cores, memoryGb, load }: Machine): string {
  return `Node ${node}, ${platform}, ${cores} cores of ${cpu}, ${memoryGb} GB, load before the run ${load.toFixed(2)}`;
}

/** Whether others were at work too: quotients bear it more or less, milliseconds do not. */
export function wasBusy({ load, cores }: Machine): boolean {
  return load > cores / 2;
}
