// What the skill logged in this turn.
import { CopyButton } from './copy-button';
import { readLogLine, toneOf } from './log-line';

export function LogLines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <section class="console-part" aria-label="Log">
      <header class="part-head">
        <h3>Log</h3>
        {lines.length === 0 && <span class="soft small">nothing logged</span>}
        {lines.length > 0 && (
          <span class="part-tools">
            <CopyButton what="the log" text={() => lines.join('\n')} />
          </span>
        )}
      </header>
      {lines.length > 0 && (
        <ol class="log-lines">
          {lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Line({ line }: { readonly line: string }) {
  const { level, event, fields } = readLogLine(line);
  return (
    <li data-tone={toneOf(level)}>
      {level !== null && <span class={`chip ${toneOf(level)}`}>{level}</span>} <strong>{event}</strong>{' '}
      {fields.map(({ name, value }) => (
        <span key={name} class="log-field">
          <span class="soft">{name}</span> {value}
        </span>
      ))}
    </li>
  );
}
