// What a command of the page is: its body is what it should be, the desk is at its disposal, and it may be refused.
import type { CommandName, Commands } from '../../contract';
import type { Desk } from '../desk';

/** Why a command was not done. 400: it asks for what there is not; 409: for what is not possible now. */
export interface Refusal {
  readonly status: 400 | 409;
  readonly message: string;
}

/** Null: done. */
export type Done = Refusal | null;

export type Command<Name extends CommandName> = (body: Commands[Name], desk: Desk) => Done | Promise<Done>;

export type CommandsNamed<Name extends CommandName> = { readonly [Each in Name]: Command<Each> };

export function wrong(message: string): Refusal {
  return { status: 400, message };
}

export function notNow(message: string): Refusal {
  return { status: 409, message };
}
