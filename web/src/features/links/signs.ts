import {
  type Icon,
  IconBrandVimeo,
  IconBrandYoutube,
  IconFile,
  IconFileText,
  IconFolder,
  IconForms,
  IconMovie,
  IconPlaylist,
  IconPresentation,
  IconTable,
  IconWorld,
} from '@tabler/icons-react';
import type { LinkPart } from '@/shared/blocks/block';

const byKind: Readonly<Record<LinkPart['kind'], Icon>> = {
  VIDEO: IconMovie,
  PLAYLIST: IconPlaylist,
  DOCUMENT: IconFileText,
  SHEET: IconTable,
  SLIDES: IconPresentation,
  FORM: IconForms,
  FOLDER: IconFolder,
  FILE: IconFile,
  PAGE: IconWorld,
};

/** Whose it is or, where that has no sign of its own, what it is. */
export function signOf({ service, kind }: Pick<LinkPart, 'service' | 'kind'>): Icon {
  if (service === 'YOUTUBE') return IconBrandYoutube;
  if (service === 'VIMEO') return IconBrandVimeo;
  return byKind[kind];
}

/** What people call the place: the name of the service, else the name of the host. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
}
