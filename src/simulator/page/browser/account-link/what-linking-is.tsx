// What account linking is, for whoever has not seen it yet.

export function WhatLinkingIs() {
  return (
    <div class="what-linking-is">
      <Diagram />
      <p>
        Linking allows this skill to read the playlists of one listener’s Spotify account, and nothing more. The
        listener logs in at Spotify itself, so neither Alexa nor the skill ever learns the password. What comes back is
        a token that Alexa keeps, renews every hour and puts into each request to the skill.
      </p>
      <p class="soft small">As soon as somebody begins to link, every step shows here as it really runs.</p>
    </div>
  );
}

/** The three who take part, and the order in which they meet. */
function Diagram() {
  return (
    <svg
      class="linking-diagram"
      viewBox="0 0 420 128"
      role="img"
      aria-label="Alexa sends the browser to Spotify, Spotify sends it back with a code, and Alexa exchanges the code for tokens."
    >
      <g class="diagram-party">
        <rect x="2" y="34" width="104" height="44" rx="10" />
        <rect x="158" y="34" width="104" height="44" rx="10" />
        <rect x="314" y="34" width="104" height="44" rx="10" />
      </g>
      <g class="diagram-name">
        <text x="54" y="61">
          Alexa
        </text>
        <text x="210" y="61">
          Browser
        </text>
        <text x="366" y="61">
          Spotify
        </text>
      </g>
      <g class="diagram-way">
        <path d="M110 48h42m-6-4.5l6 4.5-6 4.5" />
        <path d="M266 48h42m-6-4.5l6 4.5-6 4.5" />
        <path d="M308 66h-42m6-4.5l-6 4.5 6 4.5" />
        <path d="M152 66h-42m6-4.5l-6 4.5 6 4.5" />
        <path d="M54 82v16a10 10 0 0 0 10 10h292a10 10 0 0 0 10-10v-10m-4.5 6l4.5-6 4.5 6" />
      </g>
      <g class="diagram-what">
        <text x="131" y="24">
          1 log in there
        </text>
        <text x="289" y="24">
          2 yes, I agree
        </text>
        <text x="210" y="98">
          3 a code comes back
        </text>
        <text x="210" y="123">
          4 code for tokens, past the browser
        </text>
      </g>
    </svg>
  );
}
