// An esbuild plugin that puts something small in the place of what packages bring along in vain. It fails the build when one of
// the files is not there, or not as it was: then somebody has to look again at what is left out.
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** @param entries as in left-out.mjs: `file` below node_modules, and `instead`, `swap` or `json` for what takes its place */
export function leaveOut(entries) {
  return {
    name: 'leave-out',
    setup(build) {
      const missing = new Set(entries);
      for (const entry of entries) {
        const end = join('node_modules', entry.file);
        build.onLoad({ filter: new RegExp(`${escaped(end)}$`) }, async ({ path }) => {
          missing.delete(entry);
          const text = await readFile(path, 'utf8');
          if (!text.includes(entry.has)) return { errors: [complaint(`${entry.file} no longer holds: ${entry.has}`)] };
          return { contents: replacement(entry, text), loader: entry.json === undefined ? 'js' : 'json' };
        });
      }
      build.onEnd(({ errors }) => {
        const complaints =
          errors.length > 0 ? [] : [...missing].map(({ file }) => complaint(`${file} is no longer loaded`));
        for (const { text } of complaints) console.error(text); // esbuild prints none that come after the end
        return { errors: complaints };
      });
    },
  };
}

function complaint(what) {
  return { text: `${what}. A package has changed: look again at scripts/bundle/left-out.mjs, which replaces it.` };
}

function replacement({ has, instead, swap, json }, text) {
  if (json !== undefined) return JSON.stringify(json(JSON.parse(text)));
  return swap === undefined ? instead : text.replace(has, () => swap);
}

function escaped(path) {
  return path
    .replaceAll(sep, '/')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('/', '[\\\\/]');
}
