// What a process complains of: warnings, such as of too many listeners, and rejections and errors that nobody handled.
import { runInThisContext } from 'node:vm';

export interface ProcessWatch {
  readonly seen: readonly string[];
  end(): void;
}

/** Jest hands its tests a process of their own, which hears of nothing. */
const realProcess = runInThisContext('process') as NodeJS.Process;

export function watchProcess(): ProcessWatch {
  const seen: string[] = [];
  const warned = (warning: Error): void => void seen.push(`${warning.name}: ${warning.message}`);
  const unhandled = (reason: unknown): void => void seen.push(`unhandled: ${String(reason)}`);
  realProcess.on('warning', warned).on('unhandledRejection', unhandled).on('uncaughtExceptionMonitor', unhandled);
  return {
    seen,
    end() {
      realProcess
        .off('warning', warned)
        .off('unhandledRejection', unhandled)
        .off('uncaughtExceptionMonitor', unhandled);
    },
  };
}
