// The listener's access token, where Alexa puts it: with the recognised speaker, else with the account.

interface Holder {
  readonly accessToken?: unknown;
}

/** The little of an envelope that is looked at; any of it may be missing. */
export interface TokenPlaces {
  readonly context?: { readonly System?: { readonly person?: Holder; readonly user?: Holder } };
  readonly session?: { readonly user?: Holder };
}

/** Null when the account is not linked. Order as Alexa documents it: person, then user. */
export function accessTokenOf({ context, session }: TokenPlaces): string | null {
  const holders = [context?.System?.person, context?.System?.user, session?.user];
  const tokens = holders.map(holder => holder?.accessToken);
  return tokens.find((token): token is string => typeof token === 'string' && token.trim() !== '') ?? null;
}
