// THE TABLE of Echo devices the simulator can be. A new one is one row; everything else follows from it.

export interface Screen {
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly dpi: number;
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly mode: 'HUB' | 'TV' | 'MOBILE';
  /** Size as seen from where people stand, minutes of arc. */
  readonly arcMinuteWidth: number;
  readonly arcMinuteHeight: number;
  /** Highest APL version the device draws. */
  readonly aplVersion: string;
}

export interface Device {
  readonly title: string;
  readonly screen: Screen | null;
}

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
      aplVersion: '2024.3',
    },
  },
} as const satisfies Readonly<Record<string, Device>>;

export type DeviceName = keyof typeof devices;

/** The devices by name, for whoever lets a person choose. */
export const deviceNames = Object.keys(devices) as readonly DeviceName[];
