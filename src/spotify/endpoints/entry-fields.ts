// The projections of playlist contents: what is read of an entry and nothing else. Whole ones weigh eight times what is read out
// and sixteen times what adds up.

/** What is read out. */
const words = 'type,name,duration_ms,is_local,artists(name),album(name),show(name)';

/** What adds up. The name is among it, for what has none is withdrawn and does not play. */
const sizes = 'type,name,duration_ms';

/**
 * Fields of one entry, under its new name and its old one. A projection that names only one of them gets
 * entries without contents from an app of the other kind, and no error (seen live in September 2026).
 */
export const entryFields = `added_at,is_local,item(${words}),track(${words})`;

/** The same of an entry that is only counted. */
export const measureFields = `added_at,item(${sizes}),track(${sizes})`;

/** Without this Spotify sends an episode as null or as a track with holes. */
export const additionalTypes = 'track,episode';
