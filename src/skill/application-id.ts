// Which skill a request is for. Read by hand: ASK's own check throws a TypeError where a part of the envelope is missing.

interface ApplicationPlaces {
  readonly context?: { readonly System?: { readonly application?: { readonly applicationId?: unknown } } };
  readonly session?: { readonly application?: { readonly applicationId?: unknown } };
}

/** Undefined when no part of the request says so. */
export function applicationIdOf(envelope: unknown): unknown {
  const { context, session } = (typeof envelope === 'object' ? (envelope ?? {}) : {}) as ApplicationPlaces;
  return context?.System?.application?.applicationId ?? session?.application?.applicationId;
}
