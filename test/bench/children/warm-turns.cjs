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

function turn(modulePath, requestPath, { expected, linked }) {
  const { handler } = require(modulePath);
  const request = JSON.parse(readFileSync(requestPath, 'utf8'));
  if (linked) {
    request.session.user.accessToken = plan.accessToken;
    request.context.System.user.accessToken = plan.accessToken;
  }
  return async () => {
    const answer = await handler(request, context);
    if (!JSON.stringify(answer).includes(expected)) throw new Error(`No "${expected}" in ${JSON.stringify(answer)}`);
  };
}

const link = { expected: 'LinkAccount', linked: false };
const playlists = { expected: 'Bench Mix 5', linked: true };
const variants = {
  'bare GET': { run: () => bareGet(`${plan.origin}/v1/me/playlists?limit=50&offset=0`), turns: plan.turns },
  'launch, bundle': { run: turn(plan.bundle, plan.launch, link), turns: plan.turns * 10 },
  'launch, unbundled': { run: turn(plan.peer, plan.launch, link), turns: plan.turns * 10 },
  'list, bundle': { run: turn(plan.bundle, plan.list, playlists), turns: plan.turns },
  'list, unbundled': { run: turn(plan.peer, plan.list, playlists), turns: plan.turns },
};

async function microsecondsEach({ run, turns }) {
  const begin = performance.now();
  for (let done = 0; done < turns; done += 1) await run();
  return ((performance.now() - begin) * 1000) / turns;
}

async function main() {
  const before = await bareGet(`${plan.origin}/calls`);
  await variants['list, bundle'].run();
  const callsPerListTurn = (await bareGet(`${plan.origin}/calls`)) - before;
  const rounds = [];
  for (const order of plan.orders) {
    const times = {};
    for (const name of order) times[name] = await microsecondsEach(variants[name]);
    rounds.push(times);
  }
  process.stdout.write(JSON.stringify({ rounds, callsPerListTurn }), () => process.exit());
}

main();
