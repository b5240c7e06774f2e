// Step -> Reply: the one table of everything the skill can do. Handlers decide on a step; yes, no and repeat bring one back.
import { find, byName } from './answers/by-name';
import { carryOn } from './answers/carry-on';
import { list, listEnd, playlistAt } from './answers/list';
import { onward } from './answers/onward';
import { readEnd, readFrom } from './answers/read';
import { readOne } from './answers/read-one';
import { account, counts, goodbye, help, whatElse } from './answers/small-talk';
import { tellAbout } from './answers/tell';
import { welcome } from './answers/welcome';
import type { Reply } from './reply';
import type { Step } from './step';
import type { Turn } from './turn';

export async function perform(turn: Turn, step: Step): Promise<Reply> {
  switch (step.do) {
    case 'welcome':
      return welcome(turn, step);
    case 'list':
      return list(turn, step);
    case 'list-end':
      return listEnd(turn, step);
    case 'at':
      return playlistAt(turn, step);
    case 'count':
      return counts(turn, step.filter);
    case 'name':
      return byName(turn, step);
    case 'find':
      return find(turn, step.heard);
    case 'read':
      return readFrom(turn, step);
    case 'carry-on':
      return carryOn(turn, step);
    case 'next':
      return onward(turn);
    case 'read-end':
      return readEnd(turn, step);
    case 'read-one':
      return readOne(turn, step);
    case 'tell':
      return tellAbout(turn, step);
    case 'account':
      return account(turn);
    case 'help':
      return help(turn);
    case 'what-else':
      return whatElse(turn);
    case 'stop':
      return goodbye(turn);
  }
}
