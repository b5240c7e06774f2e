// What the bench's programs have in common: a plan comes as the first argument, the findings go to the parent.

/** Runs `measure` with the plan this process was started with; a failure ends the process with its reason. */
export function program<Findings>(measure: (plan: never) => Promise<Findings>): void {
  process.on('disconnect', () => process.exit());
  measure(JSON.parse(process.argv[2] ?? '{}') as never).then(
    findings => process.send?.(findings, () => process.exit()),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  );
}
