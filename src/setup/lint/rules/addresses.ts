// Addresses are whole, over https, and on no host that bears a name of Amazon's.
import { error, note, placeOf, type Found } from '../finding';
import { textsIn } from '../json';
import type { Rule } from '../rule';
import type { JsonFile } from '../skill-package';

const isAddress = /(uri|url)s?$/i;

export const addresses: Rule = {
  name: 'addresses',
  check: ({ manifest, accountLinking }) =>
    [manifest, accountLinking].flatMap(file => (file === null ? [] : problemsIn(file))),
};

function problemsIn({ file, json }: JsonFile): readonly Found[] {
  return textsIn(json)
    .filter(({ keys }) => isAddress.test(keys.findLast(key => typeof key === 'string') ?? ''))
    .filter(({ text }) => !text.startsWith('file://') && !text.startsWith('arn:')) // icons in the package; a Lambda
    .flatMap(({ text, keys }) => {
      const place = placeOf(file, keys);
      if (!URL.canParse(text)) return [error(place, `"${text}" is no address.`, 'Write it out: https://….')];
      const { protocol, hostname } = new URL(text);
      if (protocol !== 'https:') return [error(place, `"${text}" is not over https.`, 'Use https.')];
      if (!/alexa|amazon|aws/.test(hostname)) return [];
      return [
        note(place, `The host ${hostname} bears a name of Amazon's.`, 'Use a host without alexa, amazon and aws.'),
      ];
    });
}
