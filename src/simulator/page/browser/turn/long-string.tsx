// A string of JSON; a long one is cut until somebody wants all of it.
import { useState } from 'preact/hooks';

const longest = 160;

/** Never half of a character that takes two places. */
function beginningOf(value: string): string {
  return value.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

export function LongString({ value }: { readonly value: string }) {
  const [whole, setWhole] = useState(false);
  const long = value.length > longest;
  const text = JSON.stringify(long && !whole ? beginningOf(value) : value);
  return (
    <>
      <span class="json-string">{long && !whole ? `${text.slice(0, -1)}…` : text}</span>
      {long && (
        <button type="button" class="json-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'show less' : `show all ${value.length.toLocaleString('en')} characters`}
        </button>
      )}
    </>
  );
}
