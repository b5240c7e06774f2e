// What can be on a drawn cover: plain shapes on a square of 600 by 600, in the colours of a palette.
import type { SeededChoice } from './seeded-choice';

export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly first: string;
  readonly second: string;
}

/** SVG elements, drawn from back to front. */
export type Motif = (palette: Palette, choice: SeededChoice) => readonly string[];

const circle = ([x, y]: readonly [number, number], radius: number, paint: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" ${paint}/>`;
const filled = (colour: string): string => `fill="${colour}"`;
const drawn = (colour: string, width: number): string => `fill="none" stroke="${colour}" stroke-width="${width}"`;
const count = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** A record, its centre anywhere on the sleeve. */
const record: Motif = ({ ink, first, second, ground }, choice) => {
  const [x, y] = [choice.between(180, 420), choice.between(180, 420)];
  return [
    circle([x, y], 250, filled(ink)),
    ...count(7).map(index => circle([x, y], 120 + index * 18, `${drawn(ground, 2)} opacity=".28"`)),
    circle([x, y], 92, filled(first)),
    circle([x, y], 60, filled(second)),
    circle([x, y], 12, filled(ground)),
  ];
};

/** A sun over water. */
const horizon: Motif = ({ first, second, ink }, choice) => {
  const [x, y, radius] = [choice.between(200, 400), choice.between(300, 380), choice.between(130, 190)];
  return [
    circle([x, y], radius, filled(first)),
    `<rect y="${y}" width="600" height="${600 - y}" fill="${ink}"/>`,
    ...count(6).map(index => {
      const width = radius * 1.7 - index * 34;
      return `<rect x="${x - width / 2}" y="${y + 26 + index * 34}" width="${width}" height="10" rx="5" fill="${second}"/>`;
    }),
  ];
};

/** Arcs of one centre in a corner. */
const rainbow: Motif = ({ first, second, ink }, choice) => {
  const [x, y] = [choice.oneOf([0, 600]), choice.oneOf([0, 600])];
  const width = choice.between(44, 60);
  return count(5).map(index =>
    circle([x, y], 150 + index * width * 1.45, drawn([first, second, ink][index % 3] ?? ink, width)),
  );
};

/** Quarter circles in a grid, each turned its own way. */
const tiles: Motif = ({ first, second, ink }, choice) => {
  const size = choice.oneOf([150, 200]);
  const perSide = 600 / size;
  return count(perSide * perSide).map(index => {
    const [x, y] = [(index % perSide) * size, Math.floor(index / perSide) * size];
    const turn = choice.between(0, 3) * 90;
    const colour = choice.oneOf([first, second, ink, 'none']);
    return `<path d="M0 0h${size}a${size} ${size} 0 0 1-${size} ${size}z" fill="${colour}" transform="translate(${x} ${y}) rotate(${turn} ${size / 2} ${size / 2})"/>`;
  });
};

/** Two discs that cross, the part they share in a colour of its own. */
const discs: Motif = ({ first, second, ink }, choice) => {
  const [apart, y] = [choice.between(80, 130), choice.between(260, 340)];
  const [left, right] = [300 - apart, 300 + apart];
  return [
    circle([left, y], 190, filled(first)),
    circle([right, y], 190, filled(second)),
    `<clipPath id="left"><circle cx="${left}" cy="${y}" r="190"/></clipPath>`,
    circle([right, y], 190, `${filled(ink)} clip-path="url(#left)"`),
  ];
};

/** Waves, one above the other. */
const waves: Motif = ({ first, second, ink }, choice) => {
  const [height, start] = [choice.between(30, 64), choice.between(120, 220)];
  return count(5).map(index => {
    const y = start + index * 92;
    const swing = index % 2 === 0 ? height : -height;
    const colour = [first, second, ink][index % 3] ?? ink;
    return `<path d="M0 ${y}q150 ${-swing} 300 0t300 0V600H0z" fill="${colour}"/>`;
  });
};

/** Bars as of an equaliser. */
const bars: Motif = ({ first, second, ink }, choice) =>
  count(9).map(index => {
    const height = choice.between(70, 430);
    const colour = choice.oneOf([first, first, second, ink]);
    return `<rect x="${66 + index * 53}" y="${515 - height}" width="36" height="${height}" rx="18" fill="${colour}"/>`;
  });

/** Rays from a point below. */
const rays: Motif = ({ first, second, ink }, choice) => {
  const x = choice.between(200, 400);
  return [
    ...count(9).map(index => {
      const [from, to] = [index * 20 - 1.5, index * 20 + 10];
      const at = (degrees: number): string => {
        const angle = (degrees * Math.PI) / 180;
        return `${Math.round(x - 900 * Math.cos(angle))} ${Math.round(520 - 900 * Math.sin(angle))}`;
      };
      return `<path d="M${x} 520L${at(from)}L${at(to)}z" fill="${index % 2 === 0 ? first : second}"/>`;
    }),
    circle([x, 520], 130, filled(ink)),
  ];
};

export const motifs: readonly [Motif, ...Motif[]] = [record, horizon, rainbow, tiles, discs, waves, bars, rays];
