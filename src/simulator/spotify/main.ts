// `npm run spotify`: the stand-in by itself, until Ctrl-C. Prints its made-up credentials: they open nothing else.
import { helpText, readArguments, type ReadArguments } from './arguments';
import { startStandIn, type StandIn } from './stand-in';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** One line on standard error, and exit code 1. */
function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const read = readArguments(process.argv.slice(2));
  if (read.kind === 'help') say(helpText);
  else if (read.kind === 'wrong') fail(read.message);
  else await run(read);
}

async function run({ port, shape, redirectUris }: Extract<ReadArguments, { kind: 'start' }>): Promise<void> {
  let standIn: StandIn;
  try {
    standIn = await startStandIn({
      port,
      shape,
      redirectUris,
      onRequest: ({ call, status, durationMs }) => say(`${call} ${status ?? 'no answer'} ${durationMs} ms`),
    });
  } catch (error) {
    fail(whyNot(error, port));
    return;
  }
  introduce(standIn, redirectUris);
  const stop = (): void => void standIn.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function introduce(standIn: StandIn, redirectUris: readonly string[]): void {
  const { client, listeners, apiBaseUrl } = standIn;
  say(`The Spotify stand-in listens at ${standIn.origin} (Ctrl-C ends it).`);
  say(`  Web API        ${apiBaseUrl}`);
  say(`  authorize      ${standIn.authorizationUrl}`);
  say(`  token          ${standIn.tokenUrl}`);
  say(`  client id      ${client.id}`);
  say(`  client secret  ${client.secret}`);
  const [redirectUri] = redirectUris;
  if (redirectUri === undefined) {
    say('No redirect address is registered: add --redirect-uri URI to log in through the pages.');
  } else {
    const query = new URLSearchParams({
      client_id: client.id,
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: 'playlist-read-private playlist-read-collaborative',
      state: 'try',
    });
    say(`Log in:  ${standIn.authorizationUrl}?${query.toString()}`);
  }
  say('Access tokens for an hour, without logging in:');
  for (const { login, displayName, playlistCount } of listeners) {
    say(`  ${displayName}, ${playlistCount} playlists: ${standIn.issueAccessToken(login)}`);
  }
  say(`Try:  curl -H "Authorization: Bearer TOKEN" "${apiBaseUrl}/me/playlists?limit=5"`);
}

function whyNot(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another with --port, or --port 0 for any free one.`;
  if (code === 'EACCES') return `Port ${port} may not be used without more rights. Choose one above 1023.`;
  return `The stand-in could not start: ${error instanceof Error ? error.message : String(error)}`;
}

void main();
