// How much is read in one breath.

/** Playlists or songs in one chunk of speech. */
export const CHUNK = 5;

/** Candidates offered when a name fits several playlists. */
export const MOST_CHOICES = 3;
