// What never changes while the server runs, for the page to choose from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deviceNames, devices, type Device } from '../../alexa/envelope/devices';
import type { WireShape } from '../../spotify/stand-in';
import { readReadyMade } from '../../world/replay-file';
import type { World } from '../../world/world';
import type { DeviceRow, House } from '../contract';
import { faultRows } from './fault-rows';

const shapes: Readonly<Record<WireShape, string>> = {
  new: 'since February 2026',
  both: 'both, as during the change',
  old: 'before February 2026',
};

export interface HouseParts {
  readonly projectFolder: string;
  readonly notes: readonly string[];
}

export function readHouse({ alexa, standIn }: World, { projectFolder, notes }: HouseParts): House {
  return {
    version: readVersion(projectFolder),
    devices: deviceNames.map(deviceRow),
    locales: alexa.availableLocales,
    faults: faultRows,
    shapes: (Object.keys(shapes) as WireShape[]).map(shape => ({ shape, meaning: shapes[shape] })),
    listeners: standIn?.listeners ?? null,
    replays: readReadyMade(join(projectFolder, 'test/conversations/replays')),
    notes,
  };
}

function deviceRow(device: (typeof deviceNames)[number]): DeviceRow {
  const { title, screen }: Device = devices[device];
  if (screen === null) return { device, title, screen };
  const { pixelWidth, pixelHeight, dpi, shape, mode } = screen;
  return { device, title, screen: { pixelWidth, pixelHeight, dpi, shape, mode } };
}

function readVersion(projectFolder: string): string {
  const json: unknown = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : null;
  return typeof version === 'string' ? version : '';
}
