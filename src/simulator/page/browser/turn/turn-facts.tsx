// What Alexa heard and who answered: intent, slots, sample, handler, what became of the session.
import type { AlexaTurn, Heard, TurnEntry } from '../../contract';
import { CopyButton } from './copy-button';
import { heardHow, sessionWords } from './heard-words';
import { sampleParts } from './sample-parts';
import { tookWords } from './call-bars';

export function TurnFacts({ entry, turn }: { readonly entry: TurnEntry; readonly turn: AlexaTurn }) {
  const { heard } = turn;
  const { handlerFile } = entry;
  return (
    <section class="console-part" aria-label="What was heard">
      <ul class="turn-chips" aria-label="In short">
        <li class="chip mark mono">{heard?.intent ?? turn.request?.request.type ?? 'not sent to the skill'}</li>
        <li class="chip">{tookWords(turn)}</li>
        <li class="chip">{sessionWords(turn)}</li>
        {turn.card !== null && <li class="chip">{turn.card.type} card</li>}
      </ul>
      {turn.error !== null && <p class="turn-error">{turn.error}</p>}
      <dl class="facts">
        {heard !== null && <HeardFacts heard={heard} />}
        {handlerFile !== null && (
          <>
            <dt>answered by</dt>
            <dd>
              <code>{handlerFile}</code> <CopyButton what="the handler’s path" text={() => handlerFile} />
            </dd>
          </>
        )}
      </dl>
      {heard !== null && <Slots heard={heard} />}
    </section>
  );
}

function HeardFacts({ heard }: { readonly heard: Heard }) {
  return (
    <>
      <dt>heard as</dt>
      <dd>{heardHow(heard)}</dd>
      {heard.sample !== null && (
        <>
          <dt>sample</dt>
          <dd class="sample">
            {sampleParts(heard.sample).map(({ text, isSlot }) => (isSlot ? <mark>{`{${text}}`}</mark> : text))}
          </dd>
        </>
      )}
    </>
  );
}

function Slots({ heard }: { readonly heard: Heard }) {
  const slots = Object.entries(heard.slots);
  if (slots.length === 0) return null;
  return (
    <table class="slots">
      <caption class="unseen">Slots</caption>
      <thead>
        <tr>
          <th scope="col">slot</th>
          <th scope="col">value</th>
        </tr>
      </thead>
      <tbody>
        {slots.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
