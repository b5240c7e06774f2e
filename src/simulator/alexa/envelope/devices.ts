// THE TABLE of devices the simulator can be. A new one is one row; everything else follows from it. Sizes: Amazon's viewport
// profiles package 1.6.0 (hubLandscapeMedium, hubPortraitMedium, hubRoundSmall, tvLandscapeXLarge). Show 8 and Spot are as in
// recorded requests. No recorded arc minutes are known of the other two: 15.6 inches seen from 84 inches and 55 inches seen
// from 130 inches, the distances of Amazon's sample configurations for screens.
import type { interfaces } from 'ask-sdk-model';

type Codec = interfaces.viewport.video.Codecs;

export interface Screen {
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly dpi: number;
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly mode: 'HUB' | 'TV' | 'MOBILE';
  /** Size as seen from where people stand, minutes of arc. */
  readonly arcMinuteWidth: number;
  readonly arcMinuteHeight: number;
  /** By finger, or by the arrows and the select button of a remote; a select on a TouchWrapper is a press like a touch. */
  readonly pressedBy: 'touch' | 'remote';
  readonly codecs: readonly Codec[];
  /** Highest APL version the device draws. */
  readonly aplVersion: string;
}

export interface Device {
  readonly title: string;
  readonly screen: Screen | null;
}

const usualCodecs: readonly Codec[] = ['H_264_42', 'H_264_41'];
const aplVersion = '2024.3';

export const devices = {
  dot: { title: 'Echo Dot', screen: null },
  show: {
    title: 'Echo Show 8',
    screen: {
      pixelWidth: 1280,
      pixelHeight: 800,
      dpi: 213,
      shape: 'RECTANGLE',
      mode: 'HUB',
      arcMinuteWidth: 346,
      arcMinuteHeight: 216,
      pressedBy: 'touch',
      codecs: usualCodecs,
      aplVersion,
    },
  },
  'show-15': {
    title: 'Echo Show 15',
    screen: {
      pixelWidth: 1080,
      pixelHeight: 1920,
      dpi: 160,
      shape: 'RECTANGLE',
      mode: 'HUB',
      arcMinuteWidth: 313,
      arcMinuteHeight: 557,
      pressedBy: 'touch',
      codecs: usualCodecs,
      aplVersion,
    },
  },
  spot: {
    title: 'Echo Spot',
    screen: {
      pixelWidth: 480,
      pixelHeight: 480,
      dpi: 160,
      shape: 'ROUND',
      mode: 'HUB',
      arcMinuteWidth: 144,
      arcMinuteHeight: 144,
      pressedBy: 'touch',
      codecs: ['H_264_41'],
      aplVersion,
    },
  },
  'fire-tv': {
    title: 'Fire TV',
    screen: {
      pixelWidth: 1920,
      pixelHeight: 1080,
      dpi: 320,
      shape: 'RECTANGLE',
      mode: 'TV',
      arcMinuteWidth: 1267,
      arcMinuteHeight: 713,
      pressedBy: 'remote',
      codecs: usualCodecs,
      aplVersion,
    },
  },
} as const satisfies Readonly<Record<string, Device>>;

export type DeviceName = keyof typeof devices;

/** The devices by name, for whoever lets a person choose. */
export const deviceNames = Object.keys(devices) as readonly DeviceName[];
