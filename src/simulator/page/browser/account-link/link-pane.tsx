// The account link explained: the OAuth exchange as it really ran, newest attempt first.
import './account-link.css';
import { useState } from 'preact/hooks';
import { paths } from '../../contract';
import { act, state } from '../store';
import { AttemptCard } from './attempt-card';
import { attemptsOf, liveliest } from './attempts';
import { lanes } from './parties';
import { WhatLinkingIs } from './what-linking-is';

export function LinkPane() {
  const [parametersOpen, setParametersOpen] = useState(false);
  const now = state.value;
  if (now === null) return null;
  const attempts = attemptsOf(now.oauthSteps);
  const newestFirst = attempts.toReversed();
  const lively = liveliest(attempts);
  const { linked, displayName } = now.link;
  return (
    <div class="account-link sheet">
      <header class="account-link-head">
        <h2 id="title-link">Account link</h2>
        <span class={linked ? 'chip good' : 'chip'}>{linked ? `✓ ${displayName ?? 'linked'}` : 'not linked'}</span>
        <span class="account-link-ways">
          {linked && (
            <button
              type="button"
              class="button"
              title="Alexa asks for a new access token now, as she does each hour"
              onClick={() => void act('renew-token', {})}
            >
              Renew token
            </button>
          )}
          <a class={linked ? 'button' : 'button main'} href={paths.link} target="_blank" rel="noopener">
            Link account<span class="unseen"> (opens a new tab)</span>
          </a>
        </span>
      </header>
      <div class="account-link-body" role="region" aria-label="The exchange, newest first" tabIndex={0}>
        {newestFirst.length === 0 ? (
          <WhatLinkingIs />
        ) : (
          <>
            <div class="lanes">
              <ol class="lane-names" aria-label="Who takes part">
                {lanes.map(({ party, title, letter, who }) => (
                  <li key={party}>
                    <span class="lane-letter" aria-hidden="true">
                      {letter}
                    </span>{' '}
                    <strong>{title}</strong> <span class="soft">{who}</span>
                  </li>
                ))}
              </ol>
              <button
                type="button"
                class="small-button"
                aria-pressed={parametersOpen}
                onClick={() => setParametersOpen(!parametersOpen)}
              >
                All parameters
              </button>
            </div>
            {newestFirst.map(attempt => (
              <AttemptCard
                key={attempt.key}
                attempt={attempt}
                open={attempt === lively}
                parametersOpen={parametersOpen}
              />
            ))}
            <p class="soft small">
              ••• stands for what must stay secret: codes, tokens, passwords and the app’s secret.
            </p>
          </>
        )}
      </div>
    </div>
  );
}
