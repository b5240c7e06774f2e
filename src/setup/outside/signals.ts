// Ctrl-C and its kin end a tool in an orderly way: what is registered for the exit still happens.

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** The exit code is the one that shells know for the signal. */
export function endOrderlyOnSignals(): void {
  for (const [name, number] of Object.entries(signals)) process.once(name, () => process.exit(128 + number));
}

/** Calls `clean`, which must not wait for anything, however the process ends. Returns how to take that back. */
export function atExit(clean: () => void): () => void {
  process.once('exit', clean);
  return () => process.removeListener('exit', clean);
}
