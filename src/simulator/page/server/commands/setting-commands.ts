// Commands about the device and the language it is spoken to in.
import { devices } from '../../../alexa/envelope/devices';
import { notNow, wrong, type CommandsNamed } from './command';

export const settingCommands: CommandsNamed<'device' | 'locale'> = {
  device({ device }, desk) {
    if (desk.alexa.device === device) return null;
    desk.chooseDevice(device);
    desk.journal.noteSetting('device', `Now on: ${devices[device].title}.`);
    return null;
  },
  locale({ locale }, desk) {
    const { availableLocales } = desk.alexa;
    if (!availableLocales.includes(locale)) {
      return wrong(`There is no interaction model for that locale. There are: ${availableLocales.join(', ')}.`);
    }
    if (desk.replays.running !== null) return notNow('A replay is talking: wait for its end, or stop it.');
    if (desk.alexa.locale === locale) return null;
    desk.alexa.setLocale(locale);
    desk.journal.noteSetting('locale', `Alexa now listens in ${locale}.`);
    return null;
  },
};
