import { answerTo, pipe } from './support/open-terminal';

describe('a conversation by pipe', () => {
  test('begins with a banner and with the skill opened by a listener who has not linked', async () => {
    const transcript = await pipe([]);
    expect(transcript).toMatch(/^Record Keeper, in a conversation with a simulated Alexa\.\n/);
    expect(transcript).toContain('Spotify is the stand-in on this machine');
    const opened = answerTo('open record keeper', transcript);
    expect(opened).toContain('heard LaunchRequest');
    expect(opened).toContain('answered by src/skill/handlers/launch.ts');
    expect(opened).toMatch(/^Alexa: .*open it to link your Spotify account\.$/m);
    expect(opened).toContain('┌ Link your account');
    expect(opened).toMatch(/│ http:\/\/127\.0\.0\.1:\d+\/authorize\?client_id=/);
  });

  test('answers each line in its order, echoed so that it reads like a play', async () => {
    const transcript = await pipe(['link', 'list my playlists', 'next']);
    const said = transcript.match(/^(You|Alexa): .{0,40}/gm)?.map(line => line.trim());
    expect(said).toEqual([
      'You: open record keeper',
      expect.stringMatching(/^Alexa: /),
      'You: link',
      'You: open record keeper',
      expect.stringMatching(/^Alexa: Welcome to Record Keeper/),
      'You: list my playlists',
      expect.stringMatching(/^Alexa: You have 120 playlists/),
      'You: next',
      expect.stringMatching(/^Alexa: (6|Six) to/i),
    ]);
    expect(answerTo('list my playlists', transcript)).toContain('● Alexa is listening.');
  });

  test('says after the end how to begin again', async () => {
    const transcript = await pipe(['link', 'stop', 'list my playlists', 'ask record keeper to list my playlists']);
    expect(answerTo('stop', transcript)).toContain('○ The session is over. Say: open record keeper');
    const unheard = answerTo('list my playlists', transcript);
    expect(unheard).toContain('○ The session is over, so nobody heard that. Say: open record keeper');
    expect(unheard).not.toContain('Alexa:');
    expect(answerTo('ask record keeper to list my playlists', transcript)).toContain('Alexa: You have 120 playlists');
  });

  test('has no colours, no prompt and no control characters', async () => {
    const transcript = await pipe(['link', '/json', '/help']);
    expect(transcript.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
    expect(transcript).not.toMatch(/You: $/m);
  });

  test('prints no token anywhere', async () => {
    const transcript = await pipe(['link', '/json', 'list my playlists', '/json', '/expire', 'next', '/json']);
    expect(transcript.match(/"accessToken": "([^"]*)"/g)?.length).toBeGreaterThan(2);
    expect(new Set(transcript.match(/"(api)?accessToken": "([^"]*)"/gi))).toEqual(
      new Set(['"accessToken": "•••"', '"apiAccessToken": "•••"']),
    );
    expect(transcript).not.toMatch(/\b[AB]Q[\w-]{40,}/); // how the stand-in's tokens and codes look
    expect(transcript).not.toMatch(/Bearer|Basic |refresh_token|client_secret|[?&]code=/);
  });

  test('passes over empty lines and ends at /quit, whatever comes after', async () => {
    const transcript = await pipe(['', '   ', '/quit', 'open record keeper']);
    expect(transcript.match(/^You: .*$/gm)).toEqual(['You: open record keeper', 'You: /quit']);
  });
});
