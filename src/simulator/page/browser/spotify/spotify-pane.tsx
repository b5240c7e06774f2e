// Which Spotify is in use, and the switches of the stand-in. The real one is left as it is.
import './spotify.css';
import { state } from '../store';
import { FaultChoice } from './fault-choice';
import { Listeners } from './listeners';
import { RealSpotify } from './real-spotify';
import { ShapeChoice } from './shape-choice';
import { SlowNetwork } from './slow-network';
import { TokensAndQuota } from './tokens-and-quota';
import { WhatHappens } from './what-happens';

export function SpotifyPane() {
  const now = state.value;
  if (now === null) return null;
  const { spotify, link } = now;
  return (
    <div class="spotify sheet">
      <header class="spotify-head">
        <h2 id="title-spotify">Spotify</h2>
        <span class={spotify.kind === 'real' ? 'chip mark' : 'chip'}>
          {spotify.kind === 'real' ? 'the real one' : 'stand-in on this machine'}
        </span>
      </header>
      <div class="spotify-body" role="region" aria-label="Settings of Spotify" tabIndex={0}>
        {spotify.kind === 'real' ? (
          <RealSpotify redirectUri={spotify.redirectUri} />
        ) : (
          <>
            <WhatHappens spotify={spotify} />
            <Listeners link={link} />
            <FaultChoice waiting={spotify.faults} />
            <SlowNetwork delayMs={spotify.delayMs} />
            <TokensAndQuota linked={link.linked} quotaSpent={spotify.quotaSpent} />
            <ShapeChoice shape={spotify.shape} />
          </>
        )}
      </div>
    </div>
  );
}
