// How long a list may say it is. Spotify ends playlists at 10,000 entries and libraries not far above.

/** A longer list is none: what reads it goes by this number. */
export const LONGEST_LIST = 1_000_000;
