/** A rendition that may be chosen by hand. */
export interface Quality {
  readonly index: number;
  readonly lines: number;
}

/** A stream that feeds a video element. */
export interface Stream {
  readonly qualities: readonly Quality[];
  /** Null lets the stream choose by what the line carries. */
  readonly choose: (index: number | null) => void;
  /** Begins to load, once somebody wants to watch. */
  readonly load: (second: number) => void;
  readonly close: () => void;
}

interface Attaching {
  readonly video: HTMLVideoElement;
  readonly playlist: string;
  readonly onReady: (qualities: readonly Quality[]) => void;
  readonly onFailure: () => void;
}

/** Feeds the element with hls.js, or leaves it to the browser where hls.js cannot work but the browser can play by itself. */
export async function attach({ video, playlist, onReady, onFailure }: Attaching): Promise<Stream> {
  const { default: Hls } = await import('hls.js/light');
  if (!Hls.isSupported()) return natively(video, playlist);
  const hls = new Hls({ autoStartLoad: false, enableWorker: false, maxBufferLength: 30, backBufferLength: 60 });
  let rescued = 0;
  hls.on(Hls.Events.MANIFEST_PARSED, () => onReady(qualitiesOf(hls.levels)));
  hls.on(Hls.Events.ERROR, (_, { fatal, type }) => {
    if (!fatal) return;
    rescued += 1;
    if (rescued > 3) onFailure();
    else if (type === Hls.ErrorTypes.MEDIA_ERROR) hls.recoverMediaError();
    else setTimeout(() => hls.startLoad(video.currentTime), 1000 * rescued);
  });
  hls.loadSource(playlist);
  hls.attachMedia(video);
  return {
    get qualities() {
      return qualitiesOf(hls.levels);
    },
    choose: (index) => {
      hls.nextLevel = index ?? -1;
    },
    load: (second) => hls.startLoad(second),
    close: () => hls.destroy(),
  };
}

function qualitiesOf(levels: readonly { readonly width: number; readonly height: number }[]): readonly Quality[] {
  return levels.map(({ width, height }, index) => ({ index, lines: Math.min(width, height) }));
}

function natively(video: HTMLVideoElement, playlist: string): Stream {
  return {
    qualities: [],
    choose: () => undefined,
    load: (second) => {
      if (video.src !== '') return;
      video.src = second > 0 ? `${playlist}#t=${second}` : playlist;
    },
    close: () => video.removeAttribute('src'),
  };
}
