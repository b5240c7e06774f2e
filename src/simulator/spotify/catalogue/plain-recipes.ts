// The tail of Robin's list: ordinary playlists, so that reading on and on sounds like a real library.
import type { Mood, Person } from './music';
import { jonas, lena, listeningRoom, radioMeridian } from './people';
import type { Recipe } from './recipes';

const ownByMood: Readonly<Record<Mood, string>> = {
  bright:
    'Spring Cleaning|Dance in the Kitchen|Birthday Candles|Good Mood Only|Bike Ride|Beach Day|Saturday Night|First Warm Evening|Sing Along|Car Karaoke|Pool Side|Confetti',
  calm: 'Reading Corner|Rainy Afternoon|Falling Asleep|Slow Cooking|Tea Time|Yoga|Letters Home|Snowed In|Garden Hours|Lullabies|Morning Pages|Soft Landing',
  road: 'Long Way Home|Moving Day|Songs to Drum On|Campfire|Workshop Radio|Guitar Heroes Next Door|Highway North|Garage Days|Live and Loud|Leaving Town',
  night:
    'Night Shift|City Lights|Late Train|Deep Focus|Coding|After Midnight|Neon Rain|Two in the Morning|Headphones On|Cinema',
  any: 'New Finds|To Listen To|Best of Last Year|One Song per Day|Wedding Ideas|Christmas Eve|Grandpa Would Like This|Covers|Short Ones|Under the Radar',
};

const followed: readonly (readonly [string, Person, Mood, number])[] = [
  ['Morning Coffee House', listeningRoom, 'calm', 120],
  ['Fresh Folk', listeningRoom, 'calm', 75],
  ['Meridian Nights', radioMeridian, 'night', 100],
  ['Breakfast Show', radioMeridian, 'bright', 64],
  ['Forgotten B-Sides', radioMeridian, 'road', 88],
  ['Jazz Cellar', listeningRoom, 'night', 140],
  ["Lena's Attic", lena, 'any', 52],
  ['Workout with Lena', lena, 'bright', 33],
  ['Bass Lines', jonas, 'road', 46],
  ['Jonas in the Van', jonas, 'road', 71],
  ['Classical for Beginners', listeningRoom, 'calm', 90],
  ['Electronic Gardens', radioMeridian, 'night', 110],
  ['Gentle Brass', listeningRoom, 'calm', 57],
  ['World on Sunday', radioMeridian, 'any', 130],
  ['Kids in the Back Seat', lena, 'bright', 40],
  ['Songs We Argued About', jonas, 'any', 26],
  ['Acoustic Evenings', listeningRoom, 'calm', 85],
  ['Synth Weather', radioMeridian, 'night', 60],
  ['Festival Warm-Up', jonas, 'bright', 99],
  ['Sleep Sounds', listeningRoom, 'calm', 200],
  ['Vinyl Hour', radioMeridian, 'any', 48],
  ['Sunday Roast', lena, 'any', 37],
];

/** Own and followed by turns, in a fixed order. */
export function plainRecipes(): readonly Recipe[] {
  const moods = ['calm', 'road', 'bright', 'any', 'night'] as const;
  const names = moods.map(mood => ({ mood, names: ownByMood[mood].split('|') }));
  const own = Array.from({ length: 12 }, (_, row) =>
    names.flatMap(({ mood, names: column }): Recipe[] => {
      const name = column[row];
      return name === undefined ? [] : [{ name, size: 9 + ((row * 17 + name.length * 7) % 80), mood }];
    }),
  ).flat();
  const followedRecipes = followed.map(([name, owner, mood, size]): Recipe => ({
    name,
    owner,
    mood,
    size,
    public: true,
  }));
  return own.flatMap((recipe, index) => {
    const guest = index % 2 === 1 ? followedRecipes[(index - 1) / 2] : undefined;
    return guest === undefined ? [recipe] : [recipe, guest];
  });
}
