// Loads one handler, asks it once and prints how many milliseconds after its own start the process had the answer.
// Usage: node first-answer.cjs MODULE REQUEST.json EXPECTED - the answer must hold the text EXPECTED.
// The answer is timed and not the exit: sockets and compilers may hold that up without anybody waiting for it.
const { readFileSync } = require('node:fs');

const [modulePath, requestPath, expected] = process.argv.slice(2);
const { handler } = require(modulePath);
const request = JSON.parse(readFileSync(requestPath, 'utf8'));

handler(request, { awsRequestId: 'bench', getRemainingTimeInMillis: () => 8000 }).then(answer => {
  const ms = performance.now();
  const text = JSON.stringify(answer);
  if (!text.includes(expected)) throw new Error(`The answer does not hold "${expected}": ${text}`);
  const peakKb = require('./peak-memory.cjs').peakKb();
  process.stdout.write(`\n${JSON.stringify({ ms, peakKb })}`, () => process.exit());
});
