// What becomes of tokens, and of the app's quota.
import { useId } from 'preact/hooks';
import { act } from '../store';

interface TokensParts {
  readonly linked: boolean;
  readonly quotaSpent: boolean;
}

export function TokensAndQuota({ linked, quotaSpent }: TokensParts) {
  const quotaHint = useId();
  return (
    <fieldset class="switches">
      <legend>Tokens and quota</legend>
      <div class="deed">
        <p>
          Expire tokens
          <span class="soft small">
            Every access token that is out now is answered 401, at the next call
            {linked ? '.' : '; nobody is linked, so there is none here.'}
          </span>
        </p>
        <button type="button" class="button" onClick={() => void act('expire-tokens', {})}>
          Expire<span class="unseen"> tokens</span>
        </button>
      </div>
      <div class="deed">
        <p>
          Revoke the link
          <span class="soft small">
            As when the listener removes the app at Spotify. Alexa learns of it when she renews: within the hour, or by
            “Renew token” under Account link.
          </span>
        </p>
        <button type="button" class="button" onClick={() => void act('revoke-links', {})}>
          Revoke<span class="unseen"> the link</span>
        </button>
      </div>
      <label class="deed">
        <span>
          Quota spent
          <span id={quotaHint} class="soft small">
            Every call is refused with 429 until this is off again. The skill may remember it for longer, see below.
          </span>
        </span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          aria-label="Quota spent"
          aria-describedby={quotaHint}
          checked={quotaSpent}
          onChange={event => void act('quota', { spent: event.currentTarget.checked })}
        />
      </label>
      <div class="deed">
        <p>
          Forget a spent quota
          <span class="soft small">
            A skill that was refused asks no more for as long as Spotify told it to wait, also once the quota is there
            again. Starting over makes it forget, with the conversation, the cards and the link.
          </span>
        </p>
        <button type="button" class="button" onClick={() => void act('start-over', {})}>
          Start over
        </button>
      </div>
    </fieldset>
  );
}
