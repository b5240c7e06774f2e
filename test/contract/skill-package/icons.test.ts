// The icons in the package are what the drawing gives. Their pixels are compared, for packed bytes differ from zlib to zlib.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { projectRoot } from '../project-files';

const committed = join(projectRoot, 'skill-package/assets/images');
const folder = mkdtempSync(join(tmpdir(), 'record-keeper-icons-'));
beforeAll(() => execFileSync(process.execPath, [join(projectRoot, 'scripts/draw-icons.mjs'), folder]));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The chunks of a PNG by type, the picture unpacked. */
function chunksOf(path: string): Readonly<Record<string, string>> {
  const bytes = readFileSync(path);
  const chunks: Record<string, string> = {};
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    chunks[type] = (type === 'IDAT' ? inflateSync(data) : data).toString('base64');
  }
  return chunks;
}

describe('the icons', () => {
  const names = ['large-icon.png', 'small-icon.png'];

  it('are two', () => expect(readdirSync(committed).sort()).toEqual(names));

  test.each(names)('%s is as it is drawn', name => {
    expect(chunksOf(join(committed, name))).toEqual(chunksOf(join(folder, name)));
  });

  test.each([
    ['large-icon.png', 512],
    ['small-icon.png', 108],
  ])('%s holds a picture of all its %i pixels squared', (name, pixels) => {
    const picture = Buffer.from(chunksOf(join(committed, name))['IDAT'] ?? '', 'base64');
    expect(picture).toHaveLength(pixels * (1 + 3 * pixels));
    expect(new Set(picture).size).toBeGreaterThan(50); // more than one flat colour
  });
});
