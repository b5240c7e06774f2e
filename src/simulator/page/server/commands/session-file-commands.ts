// Commands about conversations as files, and about beginning anew.
import { readReplayFile, ReplayFileError, type ReplayFile } from '../../../world/replay-file';
import { startupProblem } from '../../../world/startup-problem';
import { notNow, wrong, type CommandsNamed } from './command';

type Name = 'record' | 'replay' | 'stop-replay' | 'start-over';

export const sessionFileCommands: CommandsNamed<Name> = {
  record({ on }, { recorder }) {
    if (on) recorder.start();
    else recorder.stop();
    return null;
  },
  replay({ name, file }, { replays, alexa, journal }) {
    if (replays.running !== null) return notNow('A replay is running already: wait for its end, or stop it.');
    const read = readOrRefuse(file);
    if (typeof read === 'string') return wrong(read);
    const { locale } = read;
    if (!alexa.availableLocales.includes(locale)) {
      return wrong(`The file is for ${locale}, and there are models only for ${alexa.availableLocales.join(', ')}.`);
    }
    if (alexa.locale !== locale) {
      alexa.setLocale(locale);
      journal.note('plain', `Alexa now listens in ${locale}.`);
    }
    replays.start(name, read);
    return null;
  },
  'stop-replay'(_body, { replays }) {
    replays.stop();
    return null;
  },
  async 'start-over'(_body, desk) {
    desk.replays.stop();
    try {
      await desk.startOver();
      return null;
    } catch (error) {
      const problem = startupProblem(error);
      if (problem === null) throw error;
      return notNow(`Nothing runs now. ${problem} Then start over again.`);
    }
  },
};

/** The file, or why it cannot be played. */
function readOrRefuse(text: string): ReplayFile | string {
  try {
    return readReplayFile(text);
  } catch (error) {
    if (error instanceof ReplayFileError) return error.message;
    throw error;
  }
}
