// The text of a card with its line breaks. Addresses are links only where the reader has hands for them.
import { cardLines } from './card-words';

interface CardTextParts {
  readonly text: string;
  /** On the phone they can be opened; on the Echo's screen they are only words. */
  readonly links: boolean;
}

export function CardText({ text, links }: CardTextParts) {
  return (
    <div class="card-text">
      {cardLines(text).map((pieces, index) => (
        <p key={index} data-address={pieces.length === 1 && pieces.some(({ address }) => address !== null)}>
          {pieces.map(({ text: words, address }) =>
            address !== null && links ? (
              <a href={address} target="_blank" rel="noreferrer">
                {shortAddress(words)}
              </a>
            ) : (
              words
            ),
          )}
        </p>
      ))}
    </div>
  );
}

/** Without what every address has: a card is narrow. */
function shortAddress(address: string): string {
  return address.replace(/^https:\/\//, '');
}
