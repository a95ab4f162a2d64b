import {
  type Icon,
  IconBadgeCc,
  IconFile,
  IconFileText,
  IconMicrophone,
  IconMovie,
  IconPhoto,
  IconVideo,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { listLibrary } from '@/api/generated/sdk.gen';
import type { LibraryItem, LibraryPage, LibraryPlace } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';
import { useSize } from '@/shared/upload/use-size';

export type LibraryKind = LibraryItem['kind'];

export const kinds: readonly LibraryKind[] = [
  'PICTURE',
  'VIDEO',
  'RECORDING',
  'DOCUMENT',
  'CAPTIONS',
  'AUDIO',
  'OTHER',
];

const signs: Readonly<Record<LibraryKind, Icon>> = {
  PICTURE: IconPhoto,
  VIDEO: IconMovie,
  RECORDING: IconVideo,
  DOCUMENT: IconFileText,
  CAPTIONS: IconBadgeCc,
  AUDIO: IconMicrophone,
  OTHER: IconFile,
};

export const signOf = (kind: LibraryKind): Icon => signs[kind];

export interface LibraryQuery {
  readonly q: string;
  readonly kind: LibraryKind | '';
  readonly course: string;
}

export async function findFiles(
  { q, kind, course }: LibraryQuery,
  cursor: string,
  signal: AbortSignal,
): Promise<LibraryPage> {
  const query = {
    q,
    ...(kind !== '' && { kind }),
    ...(course !== '' && { course }),
    ...(cursor !== '' && { cursor }),
  };
  return (await listLibrary({ query, signal })).data;
}

/** What is known of a file in one line: what it is, how large, how long, since when. */
export function useFacts(): (item: LibraryItem) => string {
  const { t } = useTranslation('library');
  const size = useSize();
  const { date, seconds } = useFormats();
  return ({ kind, size: bytes, lengthMs, storedAt }) =>
    [t(`kinds.${kind}`), size(bytes), lengthMs ? seconds(lengthMs / 1000) : '', date(storedAt)]
      .filter((fact) => fact !== '')
      .join(' · ');
}

/** The page on which a place can be changed, or at least seen. */
export function wayTo({ kind, id, course, editable }: LibraryPlace): string {
  switch (kind) {
    case 'LESSON':
      return editable ? `/teach/lessons/${id}` : `/courses/${course.id}`;
    case 'COVER':
      return editable ? `/teach/courses/${course.id}` : `/courses/${course.id}`;
    case 'RECORDING':
      return `/courses/${course.id}/recordings/${id}`;
  }
}
