// What can be asked about a playlist as a whole.
export type Aspect = 'count' | 'length' | 'owner' | 'description' | 'changed' | 'all';
