// Invented artists, twelve to a mood, and their albums' names. None is meant to be anyone who exists.
import type { Artist, Mood } from './music';
import { idFor } from './seeded';

const namesByMood: Readonly<Record<Exclude<Mood, 'any'>, readonly string[]>> = {
  bright: [
    'The Borrowed Umbrellas',
    'Captain Marmalade',
    'Neon Allotment',
    'Tin Parade',
    'The Velvet Otters',
    'Saffron Tide',
    'Little Atlas',
    'DJ Pocket Calendar',
    'Marigold Express',
    'Bruna Salvaterra',
    'Glasshouse Dogs',
    'The Sunday Engines',
  ],
  calm: [
    'Odette Marlowe',
    'Moss & Marble',
    'Wren Holloway',
    'Low Tide Orchestra',
    'Nils Aldermoor',
    'Café Solstice',
    'Isla Verran',
    'Slow Comet',
    'Harriet Dunmore',
    'Rook & Willow',
    '海辺のラジオ',
    'Paper Harbour',
  ],
  road: [
    'The Copper Larks',
    'Night Bus to Ellery',
    'Theo Quillon',
    'Hollow Pine Radio',
    'Amber Telegraph',
    'Dara Oyelowe',
    'The Understudies',
    'Cassette Garden',
    'Baxter Loom',
    'Pilar Montcada',
    'The Ferrymen',
    'Juniper Static',
  ],
  night: [
    'Velvet Tramline',
    'Lumen Park',
    'Kilo Meridian',
    'Sable Finch',
    'Polar Kiosk',
    'Signal & Thread',
    'Yuki Amabane',
    'The Midnight Bakery',
    'Mirela Vantu',
    'Ghost Elevator',
    'Двор и снег',
    'Halogen Choir',
  ],
};

const genreByMood = { bright: 'indie pop', calm: 'folk', road: 'indie rock', night: 'downtempo' } as const;

function listArtists(): readonly Artist[] {
  const moods = ['bright', 'calm', 'road', 'night'] as const;
  return moods.flatMap(mood =>
    namesByMood[mood].map(name => ({ id: idFor(`artist ${name}`), name, mood, genre: genreByMood[mood] })),
  );
}

/** All artists; those of one mood stand together. */
export const artists: readonly Artist[] = listArtists();

/** The artists a mood draws on. */
export function artistsOf(mood: Mood): readonly Artist[] {
  return mood === 'any' ? artists : artists.filter(artist => artist.mood === mood);
}

export const albumNames: readonly string[] =
  'Postcards|Small Hours|The Long Way Round|Kitchen Songs|Weather Reports|Second Helpings|Map of a Room|Almost Summer|Field Notes|Good Neighbours|The Tin Roof|Slow Mail|Open Windows|Low Clouds|Night Shift|A House with Two Doors|Sundries|The Blue Hour|Paper Route|Left at the Lighthouse|Afterglow Street|Spare Keys|Between Stations|Loose Change'.split(
    '|',
  );
