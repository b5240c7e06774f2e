// What the judge has to say about the response.
import type { Finding } from '../../contract';

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <section class="console-part" aria-label="Validation">
      <header class="part-head">
        <h3>Validation</h3>
        {findings.length === 0 && <span class="chip good">✓ nothing to object</span>}
      </header>
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map(({ severity, rule, message }, index) => (
            <li key={index} data-severity={severity}>
              <span class={severity === 'error' ? 'chip bad' : 'chip warn'}>
                {severity === 'error' ? '✕ error' : '! warning'}
              </span>{' '}
              <code>{rule}</code>
              <p>{message}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
