// Playlist names as people give them, in several languages, and how a microphone gets them wrong. The same for the same seed.
import { pick } from '../seeded';

type Random = () => number;

const beginnings = (
  'Morning|Summer|Late Night|Sunday|Road Trip|Rainy Day|Best of|Throwback|Deep|Chill|Été|Soirée|Matin|' +
  'Sommer|Frühstück|Küchen|Abend|Verano|Mañana|Fiesta|Canción|Estate|Notte|Vår|Söndag|Kväll|Zima|Łódź|' +
  'Évi|Őszi|Lena’s|Dad’s|My|The Only|夏の|深夜|Летний|Ночной|여름|☀️ Sunny|🔥 Hot'
).split('|');
const middles = (
  'Indie|Jazz|Rock|Metal|Piano|Coffee|Running|Gym|Study|Focus|Party|Dinner|Car|Kitchen|Chanson|Électro|' +
  'Schlager|Deutschrap|Salsa|Bachata|Flamenco|Cumbia|Italo|Samba|Fado|Folk|Blues|Soul|Funk & Disco|R&B|' +
  'K-Pop|Hip-Hop|Lo-Fi|Techno|House|Trance|ドライブ|カフェ|Рок|Вечер|댄스'
).split('|');
const endings = (
  'Mix|Vibes|Hits|Classics|Favourites|Songs|Sessions|Anthems|Love|Dreams|Energy|Bangers|Musik|Lieder|' +
  "Canciones|Chansons|Musica|Låtar|2019|2023|2026|Vol. 2|Vol. 7|#1|of the 80s|of the '90s|w/ Friends|" +
  '(Live)|- Extended|für immer|para siempre|pour toujours|💿|❤️'
).split('|');

/** As many names, no two alike; most of two or three words, one in five with a number. */
export function makeNames(count: number, random: Random): readonly string[] {
  const made = new Set<string>();
  while (made.size < count) {
    const parts = [pick(beginnings, random), pick(middles, random), pick(endings, random)];
    const shape = random();
    const name = (shape < 0.2 ? parts : shape < 0.5 ? parts.slice(0, 2) : parts.slice(1)).join(' ');
    made.add(random() < 0.2 ? `${name} ${1 + Math.floor(random() * 60)}` : name);
  }
  return [...made];
}

/** What Alexa may make of a name: in lower case, with a word left out, a letter lost, changed or doubled, or two swapped. */
export function misheard(name: string, random: Random): string {
  const words = name.toLowerCase().split(' ');
  if (words.length > 2 && random() < 0.25) words.splice(Math.floor(random() * words.length), 1);
  const text = words.join(' ');
  const at = Math.floor(random() * text.length);
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  return pick(
    [
      before + after,
      before + pick(['a', 'e', 'i', 't', 's', 'n'], random) + after,
      before + letter + letter + after,
      text,
    ],
    random,
  );
}
