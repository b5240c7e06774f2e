// What a device draws by itself while the skill sends no document.
import './own-screens.css';
import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../contract';
import { CardText } from '../phone/card-text';
import { cardWords } from '../phone/card-words';
import { clockTime } from '../phone/clock-time';
import { Picture } from '../phone/picture';

/** Often enough for a clock without seconds. */
const lookEveryMs = 5_000;

interface HomeParts {
  readonly locale: string;
  readonly opening: string;
}

export function HomeScreen({ locale, opening }: HomeParts) {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), lookEveryMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="own-screen home-screen">
      <p class="home-time">{clockTime(nowMs, locale)}</p>
      <p class="home-try">Try “{opening}”</p>
    </div>
  );
}

export function SkillScreen({ skill }: { readonly skill: string }) {
  return (
    <div class="own-screen home-screen">
      <img src="/icon.svg" alt="" width="56" height="56" />
      <p class="home-try">{skill}</p>
    </div>
  );
}

export function CardScreen({ card }: { readonly card: Card }) {
  const { title, text, picture } = cardWords(card);
  return (
    // A long card scrolls, as on the device; so it must be within reach of the keyboard.
    <div class="own-screen card-screen" role="region" aria-label="Card on the screen" tabIndex={0}>
      <div class="card-screen-words">
        <h3>{title}</h3>
        <CardText text={text} links={false} />
      </div>
      <Picture address={picture} />
    </div>
  );
}
