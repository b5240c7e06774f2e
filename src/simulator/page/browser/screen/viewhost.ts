// Amazon's renderer of documents (apl-viewhost-web): the part of it that is used here, and how it is loaded. It is a script of
// 5 MB that puts itself on the window, so it comes with the first document only. Knows nothing of any document.

/** In its own words. */
export interface Viewhost {
  readonly Content: { create(document: string): Content };
  readonly default: { create(options: RendererOptions): Renderer };
  readonly LogLevel: { readonly WARN: unknown; readonly ERROR: unknown; readonly CRITICAL: unknown };
  /** Resolves when the engine starts; never when it has started before. */
  initEngine(): Promise<void>;
}

export interface Content {
  getRequestedPackages(): { forEach(visit: (request: ImportRequest) => void): void };
  isReady(): boolean;
  addData(parameter: string, json: string): void;
  delete(): void;
}

export interface ImportRequest {
  reference(): { name(): string; version(): string };
}

export interface RendererOptions {
  readonly content: Content;
  readonly view: HTMLElement;
  readonly theme: 'dark' | 'light';
  readonly mode: 'HUB' | 'TV' | 'MOBILE';
  readonly utcTime: number;
  readonly localTimeAdjustment: number;
  readonly environment: Readonly<Record<string, unknown>>;
  /** Width and height in pixels of the device. */
  readonly viewport: {
    readonly width: number;
    readonly height: number;
    readonly dpi: number;
    readonly shape: 'RECTANGLE' | 'ROUND';
    readonly isRound: boolean;
  };
  /** True: it does not wait for its fonts, which are on Amazon's servers. */
  readonly notLoadFonts: boolean;
  /** It needs one, though nothing is written. */
  readonly developerToolOptions: { readonly mappingKey: string; readonly writeKeys: readonly string[] };
  readonly logLevel: string;
  readonly logTransport: (level: string, from: string, message: unknown) => void;
  readonly onSendEvent: (event: { readonly arguments?: unknown }) => void;
}

export interface Renderer {
  /** Not there when there is nothing it could draw. */
  readonly context?: unknown;
  /** Milliseconds since 1970: a mouse is not heeded for half a second after a touch, nor after the renderer was made. */
  lastPointerEventTimestamp: number;
  init(): Promise<void>;
  destroy(): void;
}

declare global {
  interface Window {
    AplRenderer?: Viewhost;
    /** Its engine. */
    Module?: {
      readonly calledRun?: boolean;
      readonly Logger?: { setLogTransport(hear: (level: unknown, message: string) => void): void };
    };
    /** Its script expects Node's name for the window. */
    global?: Window;
  }
}

const address = '/apl-viewhost.js';
let loading: Promise<Viewhost> | null = null;

/** Ready to draw, its complaints led to `hear`. Rejects, with a sentence, when it cannot be had; the next call tries again. */
export function loadViewhost(hear: (complaint: string) => void): Promise<Viewhost> {
  loading ??= load(hear).catch((problem: unknown) => {
    loading = null;
    throw problem;
  });
  return loading;
}

async function load(hear: (complaint: string) => void): Promise<Viewhost> {
  window.global = window;
  await loadScript();
  const viewhost = window.AplRenderer;
  if (viewhost === undefined) throw new Error('The renderer of APL does not start in this browser.');
  dropFarFonts();
  await Promise.all(['16px', 'italic 16px'].map(font => document.fonts.load(`${font} amazon-ember-display`)));
  if (window.Module?.calledRun !== true) await viewhost.initEngine();
  const { WARN, ERROR, CRITICAL } = viewhost.LogLevel;
  window.Module?.Logger?.setLogTransport((level, message) => {
    if ([WARN, ERROR, CRITICAL].includes(level)) hear(message);
  });
  return viewhost;
}

function loadScript(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error('The renderer of APL could not be loaded: is the simulator still running?'));
    };
    document.head.append(script);
  });
}

/**
 * The renderer brings a style sheet with fonts on Amazon's servers. Fonts are fetched when first used, so without these rules
 * nothing is; screen.css has one by the same name.
 */
function dropFarFonts(): void {
  for (const sheet of document.styleSheets) {
    for (let at = sheet.cssRules.length - 1; at >= 0; at--) {
      const rule = sheet.cssRules[at];
      if (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('src').includes('https:'))
        sheet.deleteRule(at);
    }
  }
}
