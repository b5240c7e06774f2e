// Which pictures are taken, and what the page shows on each.
import type { DeviceName } from '../../../../src/simulator/page/contract';
import type { Part } from '../support/person';

export interface Picture {
  readonly file: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly colours: 'light' | 'dark';
  readonly part: Part;
  readonly device: DeviceName;
}

const laptop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

/** Those of the documentation. */
export const documentation: readonly Picture[] = [
  { file: 'simulator.png', size: laptop, colours: 'light', part: 'Console', device: 'show' },
  { file: 'simulator-phone.png', size: phone, colours: 'dark', part: 'Echo', device: 'show' },
];

const sizes = { laptop, phone } as const;
const others: readonly Part[] = ['Phone', 'Console', 'Account link', 'Spotify'];

/** All there is to see, for critical eyes: one device after the other, for each change is told in the conversation. */
export function everything(devices: readonly DeviceName[]): readonly Picture[] {
  const onEcho = devices.flatMap(device => windows.map(window => picture(device, { ...window, part: 'Echo', device })));
  const beside = others.flatMap(part => windows.map(window => picture(part, { ...window, part, device: 'show' })));
  return [...beside, ...onEcho];
}

const windows = (['laptop', 'phone'] as const).flatMap(size =>
  (['light', 'dark'] as const).map(colours => ({ size, colours })),
);

interface Window extends Pick<Picture, 'colours' | 'part' | 'device'> {
  readonly size: keyof typeof sizes;
}

function picture(what: string, { size, ...rest }: Window): Picture {
  const file = `${size}-${rest.colours}-${what.toLowerCase().replace(' ', '-')}.png`;
  return { ...rest, file, size: sizes[size] };
}
