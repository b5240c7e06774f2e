// Tells of each change that no test noticed as soon as that is known, in one line: where, what stood there, what instead.
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

class Survivors {
  #texts = new Map();

  onMutantTested({ status, fileName, location, replacement }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const { start } = location;
    const where = `${relative('', fileName)}:${start.line}:${start.column}`;
    const reached = status === 'NoCoverage' ? ' (no test comes here)' : '';
    console.log(`${where}  ${inOneLine(this.#textAt(fileName, location))}  →  ${inOneLine(replacement)}${reached}`);
  }

  #textAt(fileName, { start, end }) {
    if (!this.#texts.has(fileName)) this.#texts.set(fileName, readFileSync(fileName, 'utf8').split('\n'));
    const lines = this.#texts.get(fileName).slice(start.line - 1, end.line);
    lines.push(lines.pop().slice(0, end.column - 1));
    return lines.join('\n').slice(start.column - 1);
  }
}

const inOneLine = text => text.replace(/\s+/g, ' ').replace(/^(.{60}).{20,}$/, '$1 …');

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors)];
