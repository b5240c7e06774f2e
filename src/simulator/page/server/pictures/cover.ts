// A drawn cover in place of a picture of the stand-in: the same one for the same name, always.
import { motifs, type Palette } from './motifs';
import { seededChoice } from './seeded-choice';

const palettes: readonly [Palette, ...Palette[]] = [
  { ground: '#f2e6d0', ink: '#23303d', first: '#d9573b', second: '#e9a23b' },
  { ground: '#1f2d3a', ink: '#0f171f', first: '#e8734a', second: '#f3d9a4' },
  { ground: '#dfe7e3', ink: '#1d3b39', first: '#3e8e7e', second: '#f0b95b' },
  { ground: '#f6d9cf', ink: '#4a1f35', first: '#c23b5e', second: '#f08a5d' },
  { ground: '#232946', ink: '#11142a', first: '#eebbc3', second: '#8fa3e6' },
  { ground: '#ece4f2', ink: '#33264a', first: '#7a5ea8', second: '#e7a977' },
  { ground: '#17342f', ink: '#0a1c19', first: '#e4c16f', second: '#5fa88f' },
  { ground: '#fbf3e4', ink: '#2b2a33', first: '#2f6f9f', second: '#e2554a' },
  { ground: '#3b1f2b', ink: '#1d0d15', first: '#e07a5f', second: '#f2cc8f' },
  { ground: '#d6e4ee', ink: '#1c2e4a', first: '#4c7fb8', second: '#f4a259' },
];

/** An SVG of a square sleeve. */
export function cover(name: string): string {
  const choice = seededChoice(name);
  const palette = choice.oneOf(palettes);
  const shapes = choice.oneOf(motifs)(palette, choice);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600">',
    '<defs><linearGradient id="light" x2="1" y2="1"><stop stop-color="#fff" stop-opacity=".14"/>',
    '<stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-opacity=".16"/></linearGradient></defs>',
    `<rect width="600" height="600" fill="${palette.ground}"/>`,
    ...shapes,
    '<rect width="600" height="600" fill="url(#light)"/>',
    '<rect width="9" height="600" fill="#000" opacity=".12"/>', // the spine
    '</svg>',
    '',
  ].join('\n');
}
