// One process that has everything loaded and asks the variants round by round in the orders given; prints microseconds.
// Usage: node warm-turns.cjs JSON - { origin, bundle, peer, launch, list, turns, orders, accessToken }
const { readFileSync } = require('node:fs');
const { Agent, get } = require('node:http');

const plan = JSON.parse(process.argv[2]);
const agent = new Agent({ keepAlive: true });
const context = { awsRequestId: 'bench', getRemainingTimeInMillis: () => 8000 };

function bareGet(address) {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { authorization: `Bearer ${plan.accessToken}` } }, response => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', chunk => (body += chunk));
      response.on('end', () => resolve(JSON.parse(body)));
      response.on('error', reject);
    }).on('error', reject);
  });
}

function turn(modulePath, requestPath, expected) {
  const { handler } = require(modulePath);
  const request = JSON.parse(readFileSync(requestPath, 'utf8'));
  request.session.user.accessToken = plan.accessToken;
  request.context.System.user.accessToken = plan.accessToken;
  return async () => {
    const answer = await handler(request, context);
    if (!JSON.stringify(answer).includes(expected)) throw new Error(`No "${expected}" in ${JSON.stringify(answer)}`);
  };
}

const [welcome, playlists] = ['120 playlists', 'Bench Mix 5'];
const variants = {
  'bare GET': () => bareGet(`${plan.origin}/v1/me/playlists?limit=50&offset=0`),
  'launch, bundle': turn(plan.bundle, plan.launch, welcome),
  'launch, unbundled': turn(plan.peer, plan.launch, welcome),
  'list, bundle': turn(plan.bundle, plan.list, playlists),
  'list, unbundled': turn(plan.peer, plan.list, playlists),
};

async function microsecondsEach(run) {
  const begin = performance.now();
  for (let done = 0; done < plan.turns; done += 1) await run();
  return ((performance.now() - begin) * 1000) / plan.turns;
}

async function callsOf(run) {
  const before = await bareGet(`${plan.origin}/calls`);
  await run();
  return (await bareGet(`${plan.origin}/calls`)) - before;
}

async function main() {
  const callsPerTurn = {};
  for (const [name, run] of Object.entries(variants)) callsPerTurn[name] = await callsOf(run);
  const rounds = [];
  for (const order of plan.orders) {
    const times = {};
    for (const name of order) times[name] = await microsecondsEach(variants[name]);
    rounds.push(times);
  }
  process.stdout.write(JSON.stringify({ rounds, callsPerTurn }), () => process.exit());
}

main();
