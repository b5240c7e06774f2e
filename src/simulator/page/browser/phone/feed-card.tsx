// One card in the phone's feed.
import type { Card } from '../../contract';
import { paths } from '../../contract';
import { CardText } from './card-text';
import { cardWords } from './card-words';
import { Picture } from './picture';

interface FeedCardParts {
  readonly card: Card;
  readonly time: string;
  /** It asked for a link, and there was one since. */
  readonly linkedSince: boolean;
  readonly skill: string;
}

export function FeedCard({ card, time, linkedSince, skill }: FeedCardParts) {
  const { title, text, picture } = cardWords(card);
  return (
    <article class="feed-card" data-kind={card.type}>
      <p class="feed-card-head">
        <span>{skill}</span>
        <time>{time}</time>
      </p>
      <Picture address={picture} />
      {title !== '' && <h3>{title}</h3>}
      <CardText text={text} links />
      {card.type === 'LinkAccount' && <LinkOffer linked={linkedSince} />}
    </article>
  );
}

/** The login and consent pages open beside this page; what came of them comes by the stream. */
function LinkOffer({ linked }: { readonly linked: boolean }) {
  if (linked) return <p class="chip good">✓ Account linked</p>;
  return (
    <a class="button main" href={paths.link} target="_blank" rel="noopener">
      Link account
    </a>
  );
}
