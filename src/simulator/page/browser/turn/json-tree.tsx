// JSON as rows that can be folded one by one, by pointer and by keyboard.
import type { Folding, JsonRow } from './json-rows';
import { jsonRows, toggled } from './json-rows';
import { LongString } from './long-string';

interface TreeParts {
  readonly json: unknown;
  readonly folding: Folding;
  readonly onFold: (folding: Folding) => void;
}

export function JsonTree({ json, folding, onFold }: TreeParts) {
  return (
    <ul class="json">
      {jsonRows(json, folding).map(row => (
        <li
          key={row.shown.kind === 'end' ? `end of ${row.path}` : row.path}
          class="json-row"
          style={{ paddingLeft: `${0.9 + row.depth * 0.85}rem` }}
        >
          <Row row={row} onToggle={() => onFold(toggled(folding, row.path))} />
        </li>
      ))}
    </ul>
  );
}

function Row({ row, onToggle }: { readonly row: JsonRow; readonly onToggle: () => void }) {
  const { shown, comma } = row;
  const end = comma ? ',' : '';
  switch (shown.kind) {
    case 'plain':
      return (
        <>
          <Name row={row} />
          <Plain value={shown.value} />
          {end}
        </>
      );
    case 'empty':
      return (
        <>
          <Name row={row} />
          {shown.text}
          {end}
        </>
      );
    case 'end':
      return (
        <>
          {shown.bracket}
          {end}
        </>
      );
    case 'begin':
      return (
        <button type="button" class="json-fold" aria-expanded="true" onClick={onToggle}>
          <Name row={row} />
          {shown.bracket}
        </button>
      );
    case 'folded':
      return (
        <button type="button" class="json-fold" aria-expanded="false" onClick={onToggle}>
          <Name row={row} />
          {shown.list ? '[ ' : '{ '}
          <span class="json-preview">{shown.preview}</span>
          {shown.list ? ' ]' : ' }'}
          {end}
          <span class="json-size">{sizeWords(shown)}</span>
        </button>
      );
  }
}

function Name({ row: { name } }: { readonly row: JsonRow }) {
  if (name === null) return null;
  return (
    <span>
      <span class="json-name">{name}</span>
      {': '}
    </span>
  );
}

function Plain({ value }: { readonly value: string | number | boolean | null }) {
  if (typeof value === 'string') return <LongString value={value} />;
  return <span class="json-plain">{String(value)}</span>;
}

function sizeWords({ size, list }: { readonly size: number; readonly list: boolean }): string {
  if (list) return size === 1 ? '1 item' : `${size} items`;
  return size === 1 ? '1 member' : `${size} members`;
}
