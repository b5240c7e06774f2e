// The skill's name as it stands on a card, from the words that call it.

/** `record keeper` -> `Record Keeper` */
export function skillTitle(invocationName: string): string {
  return invocationName.replace(/(?<=^|\s)\S/gu, letter => letter.toUpperCase());
}
