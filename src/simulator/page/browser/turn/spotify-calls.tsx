// The calls to Spotify that the skill made in this turn.
import type { SeenCall } from '../../contract';
import { callBars, callTotal, inMs } from './call-bars';

export function SpotifyCalls({ calls }: { readonly calls: readonly SeenCall[] }) {
  return (
    <section class="console-part" aria-label="Spotify calls">
      <header class="part-head">
        <h3>Spotify calls</h3>
        <span class="soft small">{calls.length === 0 ? 'none in this turn' : callTotal(calls)}</span>
      </header>
      {calls.length > 0 && (
        <table class="calls">
          <thead class="unseen">
            <tr>
              <th scope="col">call</th>
              <th scope="col">status</th>
              <th scope="col">time</th>
            </tr>
          </thead>
          <tbody>
            {callBars(calls).map(({ method, path, status, tone, durationMs, percent }, index) => (
              <tr key={index}>
                <td>
                  <code>
                    <span class="soft">{method}</span> {path}
                  </code>
                  <span class="call-bar" data-tone={tone} style={{ width: `${percent}%` }} />
                </td>
                <td>
                  <span class={`chip ${tone}`}>{status}</span>
                </td>
                <td class="call-ms">{inMs(durationMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
