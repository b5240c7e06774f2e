// What a command of the terminal is: a row of a table with a name, how it is typed, what it does, and the doing.
import type { StandIn } from '../../spotify/stand-in';
import type { Desk } from '../desk';

interface Named {
  /** Without the slash. */
  readonly name: string;
  /** `/fault NAME [times]` */
  readonly usage: string;
  readonly what: string;
  /** How /help shows it with the real Spotify, where that differs. */
  readonly withRealSpotify?: { readonly usage: string; readonly what: string };
  readonly aliases?: readonly string[];
}

export interface PlainCommand extends Named {
  readonly needs: 'nothing';
  readonly run: (args: readonly string[], desk: Desk) => void | Promise<void>;
}

/** Arranges something in the stand-in; with the real Spotify it is refused before it runs. */
export interface StandInCommand extends Named {
  readonly needs: 'stand-in';
  readonly run: (args: readonly string[], desk: Desk, standIn: StandIn) => void | Promise<void>;
}

export type Command = PlainCommand | StandInCommand;
