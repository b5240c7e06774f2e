// Loads the shipped file in a process of its own, as AWS does, and holds one conversation with it.
// Usage: node shipped-turns.cjs BUNDLE < ENVELOPES.json - prints one line of JSON, the answers, after the lines of log.
const { readFileSync } = require('node:fs');

const { handler } = require(process.argv[2]);
const envelopes = JSON.parse(readFileSync(0, 'utf8'));
const context = { awsRequestId: 'invented', getRemainingTimeInMillis: () => 60_000 };

async function main() {
  const answers = [];
  for (const envelope of envelopes) {
    const { sessionAttributes } = answers.at(-1) ?? {};
    if (sessionAttributes !== undefined) envelope.session.attributes = sessionAttributes;
    answers.push(await handler(envelope, context));
  }
  process.stdout.write(`${JSON.stringify(answers)}\n`, () => process.exit());
}

main();
