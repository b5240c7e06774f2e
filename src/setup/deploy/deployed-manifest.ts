// skill.json as Amazon holds it after a deploy: the tracked file and, behind it, where the function is and which events go there.
// In the form and order in which ask-cli writes them: it uploads the package again when a single byte has changed.

type Json = Readonly<Record<string, unknown>>;

export interface Deployed {
  /** The function of each Alexa region. Empty before the first deploy. */
  readonly functions: Readonly<Record<string, string>>;
  /** Names of skill events. */
  readonly subscriptions: readonly string[];
}

/** Without functions yet the manifest stays as it is: Amazon refuses one whose trigger it does not know. */
export function deployedManifest(tracked: unknown, { functions, subscriptions }: Deployed): unknown {
  if (Object.keys(functions).length === 0) return tracked;
  const { manifest } = tracked as { readonly manifest: Json & { readonly apis: Json & { readonly custom: Json } } };
  const events = {
    ...endpoints(functions),
    ...(subscriptions.length > 0 && { subscriptions: subscriptions.map(eventName => ({ eventName })) }),
  };
  const custom = { ...manifest.apis.custom, ...endpoints(functions) };
  return { ...(tracked as Json), manifest: { ...manifest, apis: { ...manifest.apis, custom }, events } };
}

function endpoints(functions: Readonly<Record<string, string>>): Json {
  const { default: main, ...regions } = functions;
  return {
    ...(main !== undefined && { endpoint: { uri: main } }),
    ...(Object.keys(regions).length > 0 && {
      regions: Object.fromEntries(Object.entries(regions).map(([region, uri]) => [region, { endpoint: { uri } }])),
    }),
  };
}
