// How Robin's playlists are made up: first those with a trap in them, then a plausible tail. The order is the list's order.
import type { Mood, Person } from './music';
import { grandpa, jonas, lena, listeningRoom, nameless, priya, radioMeridian } from './people';

/** What stands in a playlist besides plain songs. */
export type Contents = 'songs' | 'gaps' | 'local' | 'episodes' | 'mixed' | 'duplicates' | 'undated';

export interface Recipe {
  readonly name: string;
  readonly size: number;
  readonly mood?: Mood;
  /** Absent: the listener's own. */
  readonly owner?: Person;
  readonly collaborators?: readonly Person[];
  /** Absent: said of playlists with collaborators. */
  readonly collaborative?: boolean;
  /** The listener is one of the collaborators. */
  readonly mayEdit?: boolean;
  readonly public?: boolean;
  readonly description?: string;
  readonly contents?: Contents;
  readonly sizeListed?: boolean;
}

const longName =
  'Songs for when it has been raining since Tuesday and the whole house smells of soup and nobody wants to go outside';

/** Null is a playlist that Spotify keeps back: its own, made by an algorithm. */
export const recipes: readonly (Recipe | null)[] = [
  { name: 'Road Trip', size: 87, mood: 'road', public: true, description: 'Windows down, volume up.' },
  { name: 'Chill', size: 64, mood: 'calm', description: 'For the end of the day.' },
  { name: 'Running', size: 42, mood: 'bright', public: true, description: "No slow ones. That's the rule." },
  { name: 'Sunday Morning', size: 58, mood: 'calm', public: true, description: 'Coffee & pancakes, no hurry.' },
  {
    name: 'Family Mix',
    size: 73,
    collaborators: [grandpa, lena, jonas],
    description: 'Everybody adds, nobody complains.',
  },
  { name: 'Gym', size: 51, mood: 'bright' },
  { name: 'Rock & Roll Kitchen', size: 36, mood: 'road', public: true, description: 'Chop <fast>, stir slow & sing.' },
  { name: 'Party', size: 120, mood: 'bright', public: true, contents: 'duplicates' },
  null,
  { name: 'Chill', size: 210, mood: 'calm', owner: lena, public: true, description: "Lena's corner of quiet." },
  { name: 'Chill Out', size: 35, mood: 'night' },
  { name: 'Chilled', size: 48, mood: 'calm', owner: radioMeridian, public: true },
  { name: 'Summer 🌞🏖️', size: 66, mood: 'bright', public: true },
  { name: 'Dinner with Friends', size: 44, mood: 'night', description: 'Nothing anyone has to shout over.' },
  {
    name: 'Band Practice',
    size: 27,
    mood: 'road',
    owner: jonas,
    collaborators: [priya],
    mayEdit: true,
    description: 'Learn these by Thursday.',
  },
  {
    name: 'Office Fridays',
    size: 95,
    mood: 'bright',
    owner: priya,
    mayEdit: true,
    collaborative: false,
    public: true,
  },
  { name: 'Piano for Rainy Days', size: 180, mood: 'calm', owner: listeningRoom, public: true },
  { name: 'Everything I Ever Loved', size: 1200, mood: 'any', description: 'All of it. Since the beginning.' },
  { name: 'Lost & Found', size: 40, mood: 'any', contents: 'gaps' },
  { name: 'From the Old Laptop', size: 24, mood: 'road', contents: 'local' },
  { name: 'Podcasts to Finish', size: 14, contents: 'episodes' },
  { name: 'Songs and Stories', size: 30, mood: 'night', contents: 'mixed' },
  { name: 'Fresh Start', size: 0 },
  { name: '<b>Loud</b>', size: 31, mood: 'road' },
  { name: '夜のドライブ', size: 39, mood: 'night', owner: nameless, public: true },
  { name: 'Дорога домой', size: 33, mood: 'road' },
  { name: 'أغاني المساء', size: 28, mood: 'night' },
  { name: 'सुबह की धुन', size: 22, mood: 'calm' },
  { name: '🔥🔥🔥', size: 45, mood: 'bright' },
  { name: longName, size: 29, mood: 'calm' },
  { name: '', size: 12, mood: 'any' },
  { name: '   ', size: 7, mood: 'any' },
  { name: 'Old Favourites', size: 55, mood: 'any', contents: 'undated' },
  { name: 'Stop/Start Disco', size: 38, mood: 'bright' },
  { name: 'Mum\'s "Best" Mix', size: 41, mood: 'any' },
  { name: 'Café Tunes', size: 47, mood: 'calm', owner: lena, public: true },
  { name: 'Hidden\u200b Words', size: 16, mood: 'night' },
  { name: 'Number Seven', size: 20, mood: 'road' },
  { name: 'My Playlist', size: 3, mood: 'any' },
  { name: 'Road Trip Snacks', size: 19, mood: 'road' },
  { name: '1999', size: 60, mood: 'any', public: true },
  { name: 'Indie Harvest', size: 150, mood: 'road', owner: radioMeridian, public: true, sizeListed: false },
  null,
  { name: 'Running Late', size: 17, mood: 'bright' },
];
