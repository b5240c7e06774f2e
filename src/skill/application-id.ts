// Which skill a request is for. Read by hand: ASK's own check throws a TypeError where a part of the envelope is missing.

interface ApplicationPlaces {
  readonly context?: { readonly System?: { readonly application?: { readonly applicationId?: unknown } } };
  readonly session?: { readonly application?: { readonly applicationId?: unknown } };
}

/** Undefined when no part of the request says so. */
export function applicationIdOf(envelope: unknown): unknown {
  const [inContext, inSession] = applicationIdsOf(envelope);
  return inContext ?? inSession;
}

/** Whether a request says that it is for this skill, and no part of it says otherwise. */
export function isForSkill(envelope: unknown, skillId: string): boolean {
  const told = applicationIdsOf(envelope).filter(id => id !== undefined && id !== null);
  return told.length > 0 && told.every(id => id === skillId);
}

function applicationIdsOf(envelope: unknown): readonly unknown[] {
  const { context, session } = (typeof envelope === 'object' ? (envelope ?? {}) : {}) as ApplicationPlaces;
  return [context?.System?.application?.applicationId, session?.application?.applicationId];
}
