// A small loudspeaker like a ball, seen from the front, with its light around the foot. An own drawing.
import './dot-drawing.css';

export function DotDrawing() {
  return (
    <svg class="dot" viewBox="0 0 180 132" aria-hidden="true">
      <defs>
        <radialGradient id="dot-body" cx="0.38" cy="0.26" r="0.85">
          <stop class="dot-bright" offset="0" />
          <stop class="dot-middle" offset="0.55" />
          <stop class="dot-dark" offset="1" />
        </radialGradient>
        <pattern id="dot-cloth" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
          <circle class="dot-thread" cx="1.2" cy="1.2" r="0.65" />
        </pattern>
        <clipPath id="dot-shape">
          <path d={ball} />
        </clipPath>
      </defs>
      <ellipse class="dot-shadow" cx="90" cy="121" rx="62" ry="7" />
      <ellipse class="dot-glow" cx="90" cy="112" rx="66" ry="15" />
      <path d={ball} fill="url(#dot-body)" />
      <path d={ball} fill="url(#dot-cloth)" />
      <g clip-path="url(#dot-shape)">
        <path class="dot-ring-bed" d="M34 97a56 17 0 0 0 112 0" />
        <path class="dot-ring" pathLength="100" d="M38 100a52 14 0 0 0 104 0" />
      </g>
      <ellipse class="dot-top" cx="90" cy="18" rx="27" ry="6.5" />
      <path class="dot-keys" d="M78 18h5M80.5 15.9v4.2M97 18h5M88.5 18a1.5 1 0 1 0 3 0 1.5 1 0 1 0-3 0" />
    </svg>
  );
}

/** A ball that stands: flat at the foot. */
const ball = 'M90 8c36 0 62 24 62 56 0 26-14 44-30 53-5 3-59 3-64 0-16-9-30-27-30-53C28 32 54 8 90 8Z';
