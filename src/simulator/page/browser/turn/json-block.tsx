// JSON under a heading: how large it is, copying, folding all of it. What was unfolded stays so from turn to turn.
import './json.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { bytesOf, byteWords } from './byte-size';
import { CopyButton } from './copy-button';
import { allFolded, type Folding } from './json-rows';
import { JsonTree } from './json-tree';

interface BlockParts {
  readonly title: string;
  readonly json: unknown;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

export function JsonBlock({ title, json, children }: BlockParts) {
  const [folding, setFolding] = useState<Folding>(new Map());
  const what = `the ${title.toLowerCase()}`;
  return (
    <section class="console-part" aria-label={title}>
      <header class="part-head">
        <h3>{title}</h3>
        <span class="soft small">{byteWords(bytesOf(json))}</span>
        <span class="part-tools">
          {children}
          <button
            type="button"
            class="small-button"
            aria-label={`Expand all of ${what}`}
            onClick={() => setFolding(allFolded(json, false))}
          >
            Expand all
          </button>
          <button
            type="button"
            class="small-button"
            aria-label={`Collapse all of ${what}`}
            onClick={() => setFolding(allFolded(json, true))}
          >
            Collapse
          </button>
          <CopyButton what={what} text={() => JSON.stringify(json, null, 2)} />
        </span>
      </header>
      <JsonTree json={json} folding={folding} onFold={setFolding} />
    </section>
  );
}
