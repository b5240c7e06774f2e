// The licences of the packages inside the shipped file: whoever gets the file gets them with it, as each of them demands.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of packages of which at least one file is inside, by esbuild's metafile; they are relative to the project. */
export function packageFolders(metafile) {
  const inputs = Object.keys(metafile.inputs);
  return [
    ...new Set(inputs.flatMap(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? [])),
  ].sort();
}

/** One text for all of them. Throws where a package has no licence text: then it may not be shipped. */
export function noticesOf(metafile, root) {
  const byText = new Map();
  for (const folder of packageFolders(metafile)) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const texts = licenceTexts(join(root, folder));
    if (texts.length === 0) throw new Error(`${name} is in the bundle, and its package holds no text of its licence.`);
    const text = texts.join('\n\n');
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return `${[opening, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

const opening =
  'index.js holds parts of the packages below, minified; some of their files are left out or replaced by shorter ones.\n' +
  'Each package comes under its own licence:';

function licenceTexts(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|notice)(?:\.|$)/i.test(file));
  return files.sort().map(file => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
}
