// The projection of playlist contents: what is read of an entry and nothing else. It makes an answer about fifty times smaller.

const thing = 'type,name,duration_ms,is_local,artists(name),album(name),show(name)';

/**
 * Fields of one entry, under its new name and its old one. A projection that names only one of them gets
 * entries without contents from an app of the other kind, and no error (seen live in September 2026).
 */
export const entryFields = `added_at,is_local,item(${thing}),track(${thing})`;

/** Without this Spotify sends an episode as null or as a track with holes. */
export const additionalTypes = 'track,episode';
