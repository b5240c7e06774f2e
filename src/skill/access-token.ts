// Who asks: the account's id and its access token, where Alexa puts them. Any part of an envelope may be missing.

interface Holder {
  readonly userId?: unknown;
  readonly accessToken?: unknown;
}

/** The little of an envelope that is looked at; any of it may be missing. */
export interface TokenPlaces {
  readonly context?: { readonly System?: { readonly person?: Holder; readonly user?: Holder } };
  readonly session?: { readonly user?: Holder };
}

/** Null when the account is not linked. Order as Alexa documents it: person, then user. */
export function accessTokenOf(places: TokenPlaces): string | null {
  return tokenOf(places.context?.System?.person) ?? accountTokenOf(places);
}

/** The same, whoever was recognised as the speaker. */
export function accountTokenOf({ context, session }: TokenPlaces): string | null {
  return tokenOf(context?.System?.user) ?? tokenOf(session?.user);
}

function tokenOf(holder: Holder | undefined): string | null {
  const token = holder?.accessToken;
  return typeof token === 'string' && token.trim() !== '' ? token : null;
}

/** Changes when the listener disables and enables the skill again; '' when the request names nobody, or not one and the same. */
export function userIdOf({ context, session }: TokenPlaces): string {
  const places: readonly (Holder | null | undefined)[] = [context?.System?.user, session?.user];
  const users = places.filter(user => user !== undefined && user !== null);
  const id = users[0]?.userId;
  return typeof id === 'string' && users.every(user => user.userId === id) ? id : '';
}
