import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VideoPart } from '@/shared/blocks/block';

type Track = VideoPart['captions'][number];

export interface CaptionChoice {
  readonly tracks: readonly Track[];
  /** Below the picture; null for none. */
  readonly shown: Track | null;
  /** What is read where none are shown: in the reader's language, if it is there. */
  readonly read: Track | null;
  readonly show: (language: string | null) => void;
  readonly toggle: () => void;
}

const kept = 'lectern.captions';

/** Which captions are shown; this device remembers it for all videos. */
export function useCaptionChoice(tracks: readonly Track[]): CaptionChoice {
  const { i18n } = useTranslation();
  const [language, setLanguage] = useState(() => localStorage.getItem(kept));
  const find = (wanted: string | null) => tracks.find((track) => track.language === wanted) ?? null;
  const read = find(i18n.language) ?? tracks[0] ?? null;
  const show = (wanted: string | null) => {
    setLanguage(wanted);
    if (wanted === null) localStorage.removeItem(kept);
    else localStorage.setItem(kept, wanted);
  };
  const shown = find(language);
  return { tracks, shown, read, show, toggle: () => show(shown === null ? (read?.language ?? null) : null) };
}
