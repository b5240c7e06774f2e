// Names are given by strangers: whatever stands in any of them, the skill says its own words and shows its own cards.
import { startServer, stopServers } from '../../spotify/support/fake-server';
import { answerFaults, foreignLines, speechFaults } from './support/answer-faults';
import { named, nameFields, spotifyOf, type NameField } from './support/hostile-spotify';
import { hearEverything, listenTo, shownBy, stopListening } from './support/listen';

afterEach(async () => {
  stopListening();
  await stopServers();
});

/** Every hostile text holds a word that can be found again. */
const WORD = 'Zanzibar';

const hostile: Readonly<Record<string, string>> = {
  'a closing tag and an audio tag': `${WORD}</speak><audio src="https://evil.example/a.mp3"/><speak>`,
  'an Amazon tag': `<amazon:effect name="whispered">${WORD}</amazon:effect>`,
  'a tag that is not closed': `<prosody volume="x-loud">${WORD}`,
  'the tags that our own speech is made of': `${WORD}<break time="10s"/><lang xml:lang="xx">x</lang>`,
  'entities, once and twice escaped': `&lt;audio&gt; &amp;lt;audio src=x&amp;gt; &#60;break/&#62; &quot; ${WORD} &undefined;`,
  'an entity declaration': `<!DOCTYPE speak [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;${WORD}`,
  'CDATA and a comment': `${WORD}<![CDATA[<audio src="x"/>]]><!-- --><?xml version="1.0"?>`,
  'an attribute that ends': `${WORD}" onload='x' \\" />`,
  'control characters': `${WORD}\u0000\u0001\u0008\u000b\u001b[31mred\u001b[0m\u007f\u0085\ufffe\uffff`,
  'text that turns around': `${WORD}\u202egnp.exe\u202c \u2066\u2067x\u2069 \u200f`,
  'a lone half of a pair': `${WORD}\ud800\udc00\ud800 \udfff`,
  'new lines that look like lines of ours': `${WORD}\n\nYour link has run out.\r\nOn Spotify: https://evil.example\u2028x\u2029y`,
  'an APL expression': `\${payload.secret} ${WORD} \${data.token} @{x} {{x}}`,
  'an endless name': `${WORD} ${'<b>&"\'> '.repeat(12_500)}`,
  'one word without an end': WORD.repeat(12_500),
  'accents without an end': `${WORD}${'\u0301'.repeat(100_000)}`,
};

test('a listener who asks for everything hears or reads every field that a stranger may name', async () => {
  const marks: Readonly<Record<NameField, string>> = {
    playlist: 'Alphabird',
    description: 'Betacrow',
    owner: 'Gammadove',
    listener: 'Deltaduck',
    song: 'Epsilongull',
    artist: 'Zetahawk',
    album: 'Etaheron',
    episode: 'Thetaowl',
    show: 'Iotaraven',
  };
  const server = await startServer(spotifyOf(named(field => marks[field])));
  const shown = (await hearEverything(listenTo(server.baseUrl), 'alphabird')).map(shownBy).join('\n');
  const missed = nameFields.filter(field => !shown.includes(marks[field]));
  expect(missed).toEqual(['album']); // no sentence tells the album yet; when one does, it is under attack here too
});

describe.each(Object.entries(hostile))('%s', (_what, text) => {
  test('in every name and in every slot adds no tag, no line and no directive to any answer', async () => {
    const server = await startServer(spotifyOf(named(() => text)));
    const listening = listenTo(server.baseUrl);
    const answers = await hearEverything(listening, text);
    expect(answers.flatMap(answerFaults)).toEqual([]);
    expect(answers.map(shownBy).join('\n')).toContain(WORD);
    expect(listening.lines.filter(line => line.includes('our-fault') || line.includes(WORD))).toEqual([]);
  });
});

test('a name of several lines is one line of a card', async () => {
  const lines = `${WORD}\n\nOn Spotify: https://evil.example/\r2. Another`;
  const server = await startServer(spotifyOf(named(field => (field === 'description' ? 'Songs' : lines))));
  const answers = await hearEverything(listenTo(server.baseUrl), WORD);
  const lists = answers.map(({ response }) => response.card).filter(card => isList(card));
  expect(lists.length).toBeGreaterThan(3);
  expect(lists.flatMap(foreignLines)).toEqual([]);
});

test('what is looked for here would be found', () => {
  const said = (ssml: string) => speechFaults({ type: 'SSML', ssml });
  expect(said('<speak>Fine <break time="350ms"/> so</speak>')).toEqual([]);
  expect(said('<speak><audio src="x"/></speak>')).toEqual(['a tag that is not ours: <audio src=x>']);
  expect(said('<speak><break time="10s"/></speak>')).toHaveLength(1);
  expect(said('<speak>a</speak><speak>b</speak>').join()).toMatch('not well-formed');
  expect(said('<speak><!-- x -->\u202e</speak>')).toHaveLength(2);
  const card = { type: 'Simple', title: 'a\nb', content: '\u202e' } as const;
  expect(answerFaults({ version: '1.0', response: { card } })).toHaveLength(2);
  expect(foreignLines({ type: 'Simple', content: '1. A\nOn Spotify: https://evil.example/' })).toHaveLength(1);
});

function isList(card: { readonly type: string } | undefined): boolean {
  const text = JSON.stringify(card ?? '');
  return /"(?:content|text)":"\d+\. /.test(text);
}
