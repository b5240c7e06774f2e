import type { Line } from '../../../../src/simulator/terminal/rendering/line';
import { turnLines } from '../../../../src/simulator/terminal/rendering/turn-lines';
import { turn } from '../support/turns';

const around = { openSentence: 'open record keeper', wayToLink: null };
const closed = { microphone: 'closed', sessionOpen: false } as const;
const texts = (lines: readonly Line[]) => lines.map(({ lead = '', text }) => lead + text);

describe('a turn at the terminal', () => {
  test('is what Alexa says and that she listens', () =>
    expect(texts(turnLines(turn({ spoken: 'You have 42 playlists. Which one?' }), around))).toEqual([
      'Alexa: You have 42 playlists. Which one?',
      '  ● Alexa is listening.',
    ]));

  test('says when the session is over, and how to begin again', () =>
    expect(texts(turnLines(turn({ ...closed, spoken: 'Goodbye.' }), around))).toEqual([
      'Alexa: Goodbye.',
      '  ○ The session is over. Say: open record keeper',
    ]));

  test('says when only a screen keeps the session', () =>
    expect(texts(turnLines(turn({ microphone: 'closed' }), around))).toContain(
      '  ◐ Alexa is not listening; the screen keeps the session for a while.',
    ));

  test('says so when Alexa says nothing', () =>
    expect(texts(turnLines(turn({ ...closed, spoken: '' }), around))[0]).toBe('Alexa: (says nothing)'));

  test('shows the card between speech and ear', () => {
    const lines = texts(turnLines(turn({ card: { type: 'Simple', title: 'Chill', content: 'two\nlines' } }), around));
    expect(lines).toEqual(['Alexa: Welcome.', '  ┌ Chill', '  │ two', '  │ lines', '  └', '  ● Alexa is listening.']);
  });

  test('shows with a card that asks to link the address to open, and the command', () => {
    const wayToLink = { url: 'http://127.0.0.1:4010/authorize?state=x', byCommand: true };
    const lines = texts(turnLines(turn({ ...closed, card: { type: 'LinkAccount' } }), { ...around, wayToLink }));
    expect(lines).toEqual([
      'Alexa: Welcome.',
      '  ┌ Link your account',
      '  │ Open in a browser:',
      '  │ http://127.0.0.1:4010/authorize?state=x',
      '  │ Or type: link',
      '  └',
      '  ○ The session is over. Once the account is linked, it begins anew.',
    ]);
  });

  test('shouts what Alexa refuses and warns of what she only dislikes', () => {
    const findings = [
      { severity: 'error', rule: 'size', message: 'Too long: cut it.' },
      { severity: 'warning', rule: 'reprompt', message: 'Ask in other words.' },
    ] as const;
    const lines = turnLines(turn({ findings }), around).slice(-2);
    expect(lines).toMatchObject([
      { text: '✗ size: Too long: cut it.', tone: 'error' },
      { text: '! reprompt: Ask in other words.', tone: 'warning' },
    ]);
  });

  test('tells a listener who speaks after the end what to say instead', () => {
    const unheard = turn({ ...closed, heard: null, notForSkill: true, request: null, spoken: '' });
    expect(texts(turnLines(unheard, around))).toEqual([
      '  ○ The session is over, so nobody heard that. Say: open record keeper',
      '  (/help lists the commands of this program, /quit leaves it.)',
    ]);
  });

  test('tells why a sentence in the session was not sent', () => {
    const findings = [{ severity: 'warning', rule: 'not-for-skill', message: 'Nothing was said.' }] as const;
    const unheard = turn({ heard: null, notForSkill: true, request: null, spoken: '', findings });
    expect(texts(turnLines(unheard, around))).toEqual(['  ! not-for-skill: Nothing was said.']);
  });
});
