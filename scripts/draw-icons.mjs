// Draws the skill's icons for the Alexa app from scripts/skill-icon.svg: PNG files of 108 and 512 pixels. No library: the drawing keeps
// to rectangles and circles, and anything else in it is refused.
// Usage: node scripts/draw-icons.mjs [OUTFOLDER]
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [folder = join(root, 'skill-package/assets/images')] = process.argv.slice(2);
const icons = { 'small-icon.png': 108, 'large-icon.png': 512 };

/** The shapes of the drawing from back to front; all numbers are in units of its viewBox, which is a square from 0 0. */
function readDrawing(svg) {
  const size = /viewBox="0 0 (\d+) \1"/.exec(svg)?.[1];
  if (size === undefined) throw new Error('The drawing needs a square viewBox that begins at 0 0.');
  const elements = [...svg.replace(/<\/?svg\b[^>]*>/g, '').matchAll(/<[^>]*>/g)].map(([element]) => element);
  return { size: Number(size), shapes: elements.map(toShape) };
}

function toShape(element) {
  const [, kind, rest] = /^<(rect|circle)((?: [a-z-]+="[^"]*")+) \/>$/.exec(element) ?? [];
  if (kind === undefined) throw new Error(`This is neither rect nor circle: ${element}`);
  const given = Object.fromEntries([...rest.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
  const { fill, stroke, ...lengths } = given;
  const number = (name, otherwise) => {
    const value = Number(lengths[name] ?? otherwise);
    if (Number.isNaN(value)) throw new Error(`${name} is missing: ${element}`);
    delete lengths[name];
    return value;
  };
  const shape =
    kind === 'rect'
      ? rectangle(number('x'), number('y'), {
          width: number('width'),
          height: number('height'),
          radius: number('rx', 0),
        })
      : circle(number('cx'), number('cy'), { radius: number('r'), line: fill === 'none' ? number('stroke-width') : 0 });
  if (Object.keys(lengths).length > 0) throw new Error(`Nobody draws ${Object.keys(lengths).join(', ')}: ${element}`);
  return { distance: shape, colour: toColour(fill === 'none' ? stroke : fill) };
}

function toColour(text) {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(text ?? '');
  if (digits === null) throw new Error(`Colours are written #rrggbb, not ${text}.`);
  return digits.slice(1).map(pair => parseInt(pair, 16));
}

// Distances from the edge of a shape, negative inside. Square roots are exact everywhere, so every machine draws the same.

function circle(cx, cy, { radius, line }) {
  return (x, y) => {
    const fromEdge = Math.sqrt((x - cx) ** 2 + (y - cy) ** 2) - radius;
    return line === 0 ? fromEdge : Math.abs(fromEdge) - line / 2;
  };
}

function rectangle(left, top, { width, height, radius }) {
  return (x, y) => {
    const dx = Math.abs(x - left - width / 2) - width / 2 + radius;
    const dy = Math.abs(y - top - height / 2) - height / 2 + radius;
    const outside = Math.sqrt(Math.max(dx, 0) ** 2 + Math.max(dy, 0) ** 2);
    return outside + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

/** Rows of red, green and blue; a pixel that an edge crosses is mixed by how much of it the shape covers. */
function draw({ size, shapes }, pixels) {
  const scale = pixels / size;
  const rows = Array.from({ length: pixels }, () => Buffer.alloc(1 + pixels * 3)); // each begins with its filter, 0: none
  for (let row = 0; row < pixels; row += 1) {
    for (let column = 0; column < pixels; column += 1) {
      let mixed = [0, 0, 0];
      for (const { distance, colour } of shapes) {
        const edge = distance((column + 0.5) / scale, (row + 0.5) / scale) * scale;
        const covered = Math.min(Math.max(0.5 - edge, 0), 1);
        if (covered > 0) mixed = mixed.map((value, index) => value + (colour[index] - value) * covered);
      }
      mixed.forEach((value, index) => rows[row].writeUInt8(Math.round(value), 1 + column * 3 + index));
    }
  }
  return Buffer.concat(rows);
}

/** PNG: eight bits of red, green and blue, not interlaced. */
function toPng(image, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(image, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const drawing = readDrawing(readFileSync(join(root, 'scripts/skill-icon.svg'), 'utf8'));
mkdirSync(folder, { recursive: true });
for (const [name, pixels] of Object.entries(icons))
  writeFileSync(join(folder, name), toPng(draw(drawing, pixels), pixels));
