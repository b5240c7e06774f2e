// One step: who tells whom what, what for, and with which parameters.
import type { TimedStep } from '../../contract';
import { LaneArrow } from './lane-arrow';
import { parameterStory, type ToldStep } from './step-stories';
import { timeOfDay } from './time-of-day';

interface StepParts {
  readonly told: ToldStep<TimedStep>;
  /** Counted from 1 within its attempt. */
  readonly position: number;
  readonly open: boolean;
}

export function StepRow({ told, position, open }: StepParts) {
  const { step, from, to, title, purpose } = told;
  const names = Object.keys(step.parameters);
  return (
    <li class="step">
      <LaneArrow story={told} />
      <div class="step-words">
        <h4>
          <span class="step-number">{position}</span> {title}
        </h4>
        <p class="soft small">
          {from} → {to} · <time>{timeOfDay(step.atMs)}</time>
        </p>
        <p class="small">{purpose}</p>
        <p class="step-address">
          {step.method !== null && <strong>{step.method} </strong>}
          {step.url}
          {step.status !== null && <span class="step-status"> → {step.status}</span>}
        </p>
        {names.length > 0 && (
          <details class="parameters" open={open}>
            <summary>
              {names.length === 1 ? '1 parameter' : `${names.length} parameters`}
              <span class="soft parameter-names"> {names.join(', ')}</span>
            </summary>
            <Parameters of={step.parameters} />
          </details>
        )}
      </div>
    </li>
  );
}

function Parameters({ of }: { readonly of: TimedStep['parameters'] }) {
  return (
    <table>
      <thead class="unseen">
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col">Value and what it is for</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(of).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <code class="parameter-value">{value}</code>
              <span class="soft">{parameterStory(name)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
