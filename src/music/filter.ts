// The ways in which a listener narrows the list of playlists.

/** own: the listener made it; followed: somebody else did; shared: several people may edit it. */
export type Filter = 'own' | 'followed' | 'shared';
