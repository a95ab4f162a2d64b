import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

interface MoveWords {
  readonly announcements: Announcements;
  readonly screenReaderInstructions: ScreenReaderInstructions;
}

/** What a screen reader hears while something is moved. @param placeOf its place from 1 */
export function useMoveWords(placeOf: (id: UniqueIdentifier) => number, total: number): MoveWords {
  const { t } = useTranslation();
  const at = (id: UniqueIdentifier | undefined) => ({ place: id === undefined ? 0 : placeOf(id), total });
  return {
    screenReaderInstructions: { draggable: t('move.how') },
    announcements: {
      onDragStart: ({ active }) => t('move.start', at(active.id)),
      onDragOver: ({ over }) => (over ? t('move.over', at(over.id)) : undefined),
      onDragEnd: ({ over }) => t('move.end', at(over?.id)),
      onDragCancel: () => t('move.cancel'),
    },
  };
}
