// Invented song titles: twelve patterns of two parts each, so that no title comes twice and all read aloud well.

interface Pattern {
  /** Sixteen of them. */
  readonly first: readonly string[];
  /** Ten of them. */
  readonly second: readonly string[];
  readonly join: (first: string, second: string) => string;
}

const words = (text: string): readonly string[] => text.split('|');
const side = (first: string, second: string): string => `${first} ${second}`;
/** The second part holds the place of the first: "Letters to *". */
const inside = (first: string, second: string): string => second.replace('*', first);

const patterns: readonly Pattern[] = [
  {
    first: words(
      'Quiet|Golden|Crooked|Electric|Borrowed|Velvet|Distant|Paper|Restless|Tender|Hollow|Scarlet|Frozen|Lucky|Silver|Wild',
    ),
    second: words('Harbour|Orchard|Carousel|Avenue|Mountain|Weather|Satellite|Holiday|Thunder|Lullaby'),
    join: side,
  },
  {
    first: words('Ada|Beatrix|Clem|Delphine|Edie|Frankie|Greta|Hugo|Inez|Jonah|Kit|Lou|Marnie|Nell|Otis|Pearl'),
    second: words(
      'Letters to *|Dancing with *|Goodnight, *|Call Me Back, *|*, Come Home|* and the Sea|Waiting for *|* Says Hello|A Postcard from *|Where * Went',
    ),
    join: inside,
  },
  {
    first: words(
      'Ellery Point|Marrow Bay|Saint Orla|Kingfisher Lane|Tamsin Cross|Old Harrow Road|Cedar Junction|Port Linnet|Amberley Hill|North Quarry|Willow Street|Lantern Square|the Salt Flats|the Blue Hotel|the Harbour|the Valley',
    ),
    second: words(
      'Back to *|Driving to *|Last Train to *|Rain over *|The Lights of *|Leaving *|Somewhere near *|Two Tickets to *|Snow on *|The Road Past *',
    ),
    join: inside,
  },
  {
    first: words(
      "Monday Morning|Tuesday Rain|Late September|Early Spring|Midnight|Five O'Clock|the First of May|New Year's Eve|Sunday Evening|the Longest Day|Daybreak|Friday Night|the Weekend|High Summer|October|Tomorrow",
    ),
    second: words(
      'Hello, *|Until *|Before *|Waiting for *|Nothing like *|Remember *|Bring Back *|Ode to *|Dreaming of *|The Trouble with *',
    ),
    join: inside,
  },
  {
    first: words(
      'A Pocketful|A Handful|An Orchestra|A Season|The Museum|The Sound|The Colour|A Choir|A Kingdom|A Box|The Language|The Art|The Weight|A Map|The Last|A Little Bit',
    ),
    second: words(
      'of Rain|of Honey|of Good Weather|of Small Things|of Summer Dust|of Borrowed Time|of Paper Stars|of Morning Light|of Old Friends|of Secrets',
    ),
    join: side,
  },
  {
    first: words(
      'Turn Up|Carry|Keep|Follow|Hold On to|Bring Back|Paint|Bring Me|Sing to|Chase|Leave|Open|Borrow|Forget|Wait for|Trust',
    ),
    second: words(
      'the Radio|the Lantern|the Moon|My Umbrella|the Window|the River|the Old Piano|the Telephone|the Sparrows|My Heart',
    ),
    join: side,
  },
  {
    first: words('Salt|Velvet|Thunder|Copper|Sugar|Smoke|Cotton|Silver|Bread|Ink|Clover|Ash|Satin|Ginger|Marble|Rust'),
    second: words(
      'and Roses|& Diesel|and Feathers|and Gold|& Lemonade|and Stone|and Moonlight|& Wine|and Static|and Honeycomb',
    ),
    join: side,
  },
  {
    first: words(
      'Coat|Shadow|Bicycle|Suitcase|Guitar|Diary|Umbrella|Compass|Camera|Hat|Key|Raincoat|Telescope|Notebook|Lighthouse|Violin',
    ),
    second: words(
      "I Left My * at the Station|Somebody Borrowed My *|My * and I|Give Me Back My *|The Ballad of the Lost *|Where Did I Put My *?|My Mother's *|Nothing but My *|Me, You and My *|Looking After Your *",
    ),
    join: inside,
  },
  {
    first: words(
      'Foxes|Herons|Swallows|Moths|Wolves|Crows|Horses|Sparrows|Two Cats|Otters|Bees|Owls|Larks|Deer|Whales|Gulls',
    ),
    second: words(
      'on the Roof|in the Garden|under the Bridge|at the Window|in the Choir|over the Motorway|by the Fire|in Winter|on Parade|after Dark',
    ),
    join: side,
  },
  {
    first: words(
      'Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Forty|Ninety-Nine|A Hundred|A Thousand',
    ),
    second: words(
      'Miles|Summers|Lanterns|Letters|Good Reasons|Kisses|Windows|Steps from Home|Ways to Say Hello|Birthdays',
    ),
    join: side,
  },
  {
    first: words(
      'Slow Dancing|Sleepwalking|Falling|Running|Singing|Swimming|Wandering|Daydreaming|Waltzing|Drifting|Spinning|Floating|Whistling|Waiting|Laughing|Cycling',
    ),
    second: words(
      "in the Kitchen|through the City|toward the Sun|with the Lights On|after the Rain|like Nobody's There|to the Sea|in the Dark|for No Reason|without You",
    ),
    join: side,
  },
  {
    first: words(
      'Who Painted|Who Invented|Have You Seen|Do You Remember|Who Stole|What Became of|Did You Hear|Who Owns|When Did We Lose|Can You Keep|Who Named|Where Is|Who Woke|Is This|What Happened to|Who Will Mind',
    ),
    second: words(
      'the Sky?|the Sea?|My Sister?|the Summer?|the Silence?|the Garden?|the Band?|the Moon?|Our House?|the Morning?',
    ),
    join: side,
  },
];

/** How many different titles there are. */
export const TITLE_COUNT = 1920;

/** The title of a number from 0 to TITLE_COUNT - 1; neighbours differ in pattern and words. */
export function titleOf(number: number): string {
  const scattered = (number * 787) % TITLE_COUNT; // 787 shares no factor with the count: each number has its own place
  const pattern = at(patterns, scattered % patterns.length);
  const place = Math.floor(scattered / patterns.length);
  const first = place % pattern.first.length;
  const second = (Math.floor(place / pattern.first.length) + first) % pattern.second.length;
  return pattern.join(at(pattern.first, first), at(pattern.second, second));
}

function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length) throw new RangeError('There is no such title.');
  return list[index] as T;
}
