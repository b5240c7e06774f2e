// The people of the catalogue: two who can sign in, and the owners and helpers around them. All invented.
import type { Person } from './music';

/** Signs in; has the large library. */
export const robin: Person = { id: 'robin', name: 'Robin Vale' };
/** Signs in; has nothing yet. */
export const noa: Person = { id: 'noa', name: 'Noa Lind' };

export const lena: Person = { id: 'lenafrost', name: 'Lena Frost' };
export const jonas: Person = { id: 'jonas.bell', name: 'Jonas Bell' };
export const priya: Person = { id: 'priya-r', name: 'Priya Raman' };
export const grandpa: Person = { id: 'walter_vale', name: 'Walter Vale' };
export const listeningRoom: Person = { id: 'thelisteningroom', name: 'The Listening Room' };
export const radioMeridian: Person = { id: 'radiomeridian', name: 'Radio Meridian' };
/** An account that shows no name. */
export const nameless: Person = { id: '31kq7x0vw2n5t4mzr6yb8ahc9due', name: null };
