// Commands that make the stand-in misbehave: faults, slowness, the JSON of another year.
import { faultByName, faultNames, type Fault, type StandIn, type WireShape } from '../../spotify/stand-in';
import { nearest } from '../../world/nearest';
import { remark } from '../rendering/line';
import type { Desk } from '../desk';
import type { Command } from './command';
import { knownAlready } from './known-already';

const shapes: Readonly<Record<WireShape, string>> = {
  new: 'as since February 2026',
  both: 'as during the change, with both kinds of names',
  old: 'as before February 2026',
};
const longestDelayMs = 60_000;

export const troubleCommands: readonly Command[] = [
  {
    name: 'fault',
    usage: '/fault NAME [TIMES]',
    what: 'the next calls to Spotify fail so; /fault lists the names, /fault off ends it',
    needs: 'stand-in',
    run: injectFault,
  },
  {
    name: 'slow',
    usage: '/slow MS',
    what: 'Spotify answers this much later; /slow 0 ends it',
    needs: 'stand-in',
    run([typed = ''], { print }, standIn) {
      const delayMs = typed.toLowerCase() === 'off' ? 0 : wholeNumber(typed);
      if (delayMs === null || delayMs > longestDelayMs) {
        print([remark(`Say how many milliseconds, from 0 to ${longestDelayMs}: /slow 800`)]);
        return;
      }
      standIn.setDelay(delayMs);
      print([remark(delayMs === 0 ? 'Spotify answers at once.' : `Spotify answers ${delayMs} ms later from now on.`)]);
    },
  },
  {
    name: 'shape',
    usage: `/shape ${Object.keys(shapes).join('|')}`,
    what: "Spotify's JSON after, during or before its change of February 2026",
    needs: 'stand-in',
    run([typed = ''], { print }, standIn) {
      const shape = (Object.keys(shapes) as WireShape[]).find(known => known === typed.toLowerCase());
      if (shape === undefined) {
        const rows = Object.entries(shapes).map(([name, meaning]) => remark(`${name.padEnd(6)}${meaning}`));
        print([remark('Say which JSON Spotify shall send:'), ...rows]);
        return;
      }
      standIn.setShape(shape);
      print([remark(`Spotify's JSON is now ${shapes[shape]}.`)]);
    },
  },
];

function injectFault([name = '', typedTimes]: readonly string[], desk: Desk, standIn: StandIn): void {
  const { print } = desk;
  if (name.toLowerCase() === 'off') {
    standIn.clearFaults();
    print([remark('Spotify does not fail on purpose any more.')]);
    return;
  }
  const fault = faultByName(name.toLowerCase());
  if (fault === null) {
    const meant = nearest(name, faultNames);
    const odd = name === '' ? '' : `There is no fault ${name}.${meant === null ? '' : ` Did you mean ${meant}?`} `;
    print([remark(`${odd}Faults: ${[...faultNames].sort().join(', ')}.`)]);
    return;
  }
  const always = typedTimes?.toLowerCase() === 'always';
  const times = typedTimes === undefined ? 1 : wholeNumber(typedTimes);
  if (!always && (times === null || times === 0)) {
    print([remark(`Say how often it shall fail: a whole number, or always: /fault ${name} 2`)]);
    return;
  }
  standIn.injectFault(fault, { times: times ?? 'always' });
  const which = times === null ? 'Every call' : times === 1 ? 'The next call' : `Each of the next ${times} calls`;
  print([remark(`${which} to Spotify meets: ${name.toLowerCase()}.`)]);
  if (times === 1 && mayPass(fault)) {
    print([remark(`(Whoever asks once more gets past one: /fault ${name.toLowerCase()} 2)`, 'dim')]);
  }
  print(knownAlready(desk));
}

/** Failures that pass by themselves, so that it is right to ask again. */
function mayPass(fault: Fault): boolean {
  return fault.kind === 'reset' || fault.kind === 'hang' || (fault.kind === 'status' && fault.status > 500);
}

function wholeNumber(typed: string): number | null {
  return /^\d{1,6}$/.test(typed) ? Number(typed) : null;
}
