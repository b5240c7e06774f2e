// A listener who is linked talks to the Echo on the page.
import { describeInBrowser } from '../support/browser';
import { answers, conversation, linkAsRobin, nextAnswer, read, say, sentenceField, talk } from '../support/person';
import { useSimulator } from '../support/simulator';

describeInBrowser('a listener', () => {
  const simulator = useSimulator();

  test('hears the list of their playlists, the next ones, and opens one by its name', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    const first = await talk(page, 'open record keeper', 'list my playlists');
    expect(first).toMatch(/The first 5: Road Trip … Chill …/);
    expect(await say(page, 'next')).toMatch(/^6 to 10/);
    expect(await say(page, 'open road trip')).toMatch(/^Road Trip, \d+ songs/);
  });

  test('is asked which one when two playlists have the name, and chooses', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    expect(await talk(page, 'open record keeper', 'open chill')).toMatch(/by Lena Frost\. Which one do you mean\?$/);
    expect(await say(page, 'the second one')).toMatch(/^Chill by Lena Frost, \d+ songs/);
  });

  test('who says nothing hears the question again, and then the session is over', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await say(page, 'open record keeper');
    await read(page, 'The microphone is open');
    const reprompt = await conversation(page).getByText('After a silence: ').textContent();
    const heard = await nextAnswer(page, () => page.getByRole('button', { name: 'Say nothing' }).click());
    expect(reprompt?.replace('After a silence: ', '').trim()).toBe(heard);
    await read(page, /^That was the reprompt\./);
    await read(page, 'The session is over');
    expect(await page.getByRole('button', { name: 'Say nothing' }).count()).toBe(0);
  });

  test('who says something that is not for the skill is told why nothing happened', async () => {
    const page = await simulator.open();
    await sentenceField(page).fill('what is the weather');
    await sentenceField(page).press('Enter');
    await read(page, /No session is open, so the skill did not hear that/);
  });

  test('begins with a click on the first sentence, and goes on with the suggestions', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await nextAnswer(page, () =>
      page.getByRole('list', { name: 'What you could say' }).getByRole('button').first().click(),
    );
    expect(await answers(page).count()).toBe(1);
  });

  test('finds the conversation again after loading the page anew', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await talk(page, 'open record keeper', 'list my playlists');
    const before = await answers(page).allTextContents();
    await page.reload();
    await answers(page)
      .nth(before.length - 1)
      .waitFor();
    expect(await answers(page).allTextContents()).toEqual(before);
    expect(await say(page, 'next')).toMatch(/^6 to 10/);
  });

  test('sees the same in a second window', async () => {
    const page = await simulator.open();
    const other = await simulator.openElsewhere();
    await linkAsRobin(page);
    await talk(page, 'open record keeper', 'list my playlists');
    expect(await nextAnswer(other, () => say(page, 'next'))).toMatch(/^6 to 10/);
    expect(await answers(other).allTextContents()).toEqual(await answers(page).allTextContents());
  });

  test('is told when the simulator is away, and when it answers again, until they go on', async () => {
    const page = await simulator.open();
    simulator.expectConsoleError(/ERR_FAILED/);
    await page.route('**/api/events', route => route.abort());
    await page.reload();
    const notice = page.getByRole('alert');
    await notice.getByText('The simulator does not answer.').waitFor();
    await page.unroute('**/api/events');
    await notice.getByText('The simulator answers again.').waitFor();
    expect(await notice.count()).toBe(1);
    await say(page, 'open record keeper');
    await notice.waitFor({ state: 'detached' });
  });
});
