// The least any program costs: prints the milliseconds since its own start, as the others do after an answer.
process.stdout.write(String(performance.now()));
