// Commands about Alexa: silence, the device, the language, the phone's cards.
import { deviceNames, devices } from '../../alexa/envelope/devices';
import { nearest } from '../../world/nearest';
import { cardLines } from '../rendering/card-lines';
import { remark } from '../rendering/line';
import type { Desk } from '../desk';
import type { Command } from './command';

const mostCards = 10;

export const alexaCommands: readonly Command[] = [
  {
    name: 'silence',
    usage: '/silence',
    what: 'nobody answers: Alexa asks once more, then the session ends',
    needs: 'nothing',
    async run(_args, desk) {
      const turn = await desk.alexa.silence();
      if (turn === null) desk.print([remark('No session is open: Alexa is not waiting for an answer.')]);
      else desk.showTurn(turn);
    },
  },
  {
    name: 'device',
    usage: `/device ${deviceNames.join('|')}`,
    what: 'talk to another device',
    needs: 'nothing',
    run: ([name = ''], desk) => chooseDevice(name.toLowerCase(), desk),
  },
  {
    name: 'locale',
    usage: '/locale [en-GB]',
    what: 'speak another language or kind of English',
    needs: 'nothing',
    run: ([name = ''], desk) => chooseLocale(name, desk),
  },
  {
    name: 'cards',
    usage: '/cards',
    what: "the cards on the listener's phone, newest last",
    needs: 'nothing',
    run: (_args, { alexa, print }) => {
      const { cards } = alexa;
      const older = cards.length - mostCards;
      if (cards.length === 0) print([remark('There are no cards on the phone yet.')]);
      if (older > 0) print([remark(`(${older} older)`, 'dim')]);
      print(cards.slice(-mostCards).flatMap(card => cardLines(card, null)));
    },
  },
];

function chooseDevice(name: string, { alexa, print }: Desk): void {
  const chosen = deviceNames.find(known => known === name);
  if (chosen === undefined) {
    const known = deviceNames.map(device => `${device} (${devices[device].title})`).join(', ');
    print([remark(`${name === '' ? '' : `There is no device ${name}. `}Now: ${alexa.device}. There are: ${known}.`)]);
    return;
  }
  alexa.setDevice(chosen);
  print([remark(`You are now talking to the ${devices[chosen].title}.`)]);
}

function chooseLocale(name: string, { alexa, print }: Desk): void {
  const { availableLocales } = alexa;
  const chosen = availableLocales.find(known => known.toLowerCase() === name.toLowerCase());
  if (chosen === undefined) {
    const meant = nearest(name, availableLocales);
    const odd = name === '' ? '' : `There is no model for ${name}.${meant === null ? '' : ` Did you mean ${meant}?`} `;
    print([remark(`${odd}Now: ${alexa.locale}. There are: ${availableLocales.join(', ')}.`)]);
    return;
  }
  alexa.setLocale(chosen);
  print([remark(`Alexa now listens in ${chosen}.`)]);
}
