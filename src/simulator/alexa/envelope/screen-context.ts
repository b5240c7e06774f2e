// What a device with a screen adds to every request. Field names: Amazon's Viewport and Alexa.Presentation.APL references.
import type { Context, interfaces } from 'ask-sdk-model';
import type { Screen } from './devices';

/** The document on the screen now. */
export interface ShownDocument {
  readonly token: string;
}

/** The parts of a request's context that exist only where there is a screen. */
export function screenContext(screen: Screen, shown: ShownDocument | null): Partial<Context> {
  return {
    Extensions: { available: { 'aplext:backstack:10': {} } },
    Viewport: viewport(screen),
    Viewports: [typedViewport(screen)],
    ...(shown === null ? {} : { 'Alexa.Presentation.APL': { token: shown.token, componentsVisibleOnScreen: [] } }),
  };
}

function viewport(screen: Screen): interfaces.viewport.ViewportState {
  return {
    experiences: [
      {
        arcMinuteWidth: screen.arcMinuteWidth,
        arcMinuteHeight: screen.arcMinuteHeight,
        canRotate: false,
        canResize: false,
      },
    ],
    mode: screen.mode,
    shape: screen.shape,
    pixelWidth: screen.pixelWidth,
    pixelHeight: screen.pixelHeight,
    dpi: screen.dpi,
    currentPixelWidth: screen.pixelWidth,
    currentPixelHeight: screen.pixelHeight,
    ...(screen.pressedBy === 'touch' ? { touch: ['SINGLE' as const] } : { keyboard: ['DIRECTION' as const] }),
    video: { codecs: [...screen.codecs] },
  };
}

function typedViewport(screen: Screen): interfaces.viewport.APLViewportState {
  return {
    type: 'APL',
    id: 'main',
    shape: screen.shape,
    dpi: screen.dpi,
    presentationType: 'STANDARD',
    canRotate: false,
    configuration: {
      current: {
        mode: screen.mode,
        video: { codecs: [...screen.codecs] },
        size: { type: 'DISCRETE', pixelWidth: screen.pixelWidth, pixelHeight: screen.pixelHeight },
      },
    },
  };
}
