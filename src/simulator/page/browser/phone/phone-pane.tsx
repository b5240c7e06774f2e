// The phone: the Alexa app with the cards the skill sent, newest first, and the skill's account link.
import './phone.css';
import { state } from '../store';
import { clockTime } from './clock-time';
import { FeedCard } from './feed-card';
import { linkedSince } from './linked-since';
import { SkillSettings } from './skill-settings';
import { skillTitle } from './skill-title';

export function PhonePane() {
  const now = state.value;
  if (now === null) return null;
  const skill = skillTitle(now.invocationName);
  const newestFirst = now.cards.toReversed();
  return (
    <div class="phone">
      <div class="phone-glass">
        <div class="phone-top" aria-hidden="true">
          <span class="phone-lens" />
        </div>
        <header class="phone-title">
          <h2 id="title-phone">
            <span class="unseen">The phone: </span>Activity
          </h2>
          <span class="soft small">{amount(now.cards.length)}</span>
        </header>
        {/* A region that scrolls must be within reach of the keyboard. */}
        <div class="phone-feed" role="region" aria-label="Cards, newest first" tabIndex={0}>
          {newestFirst.length === 0 && (
            <div class="phone-empty">
              <EmptyFeed />
              <p>No cards yet. What the skill sends to the Alexa app appears here.</p>
            </div>
          )}
          {newestFirst.map(({ number, atMs, card }) => (
            <FeedCard
              key={number}
              card={card}
              time={clockTime(atMs, now.locale)}
              linkedSince={linkedSince(atMs, now)}
              skill={skill}
            />
          ))}
        </div>
        <SkillSettings link={now.link} skill={skill} />
      </div>
    </div>
  );
}

function amount(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 card' : `${count} cards`;
}

function EmptyFeed() {
  return (
    <svg viewBox="0 0 64 48" width="64" height="48" aria-hidden="true">
      <rect class="card-far" x="12" y="3" width="40" height="24" rx="5" />
      <rect class="card-near" x="5" y="13" width="54" height="32" rx="6" />
      <path class="card-line" d="M13 24h22M13 32h34" />
    </svg>
  );
}
