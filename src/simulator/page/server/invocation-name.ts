// How people call the skill in the language Alexa listens in now.
import { readModel } from '../../alexa/package-files';
import { skillPackageIn } from '../../world/world';

/** A reader that opens the model's file only when the locale is another. */
export function invocationNames(projectFolder: string): (locale: string) => string {
  let last = { locale: '', name: '' };
  return locale => {
    if (last.locale !== locale) {
      last = { locale, name: readModel(skillPackageIn(projectFolder), locale).invocationName };
    }
    return last.name;
  };
}
