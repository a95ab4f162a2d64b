import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

interface MoveWords {
  readonly announcements: Announcements;
  readonly screenReaderInstructions: ScreenReaderInstructions;
}

/** What a screen reader hears while something is moved. @param placeOf its place from 1 */
export function useMoveWords(placeOf: (id: UniqueIdentifier) => number, total: number): MoveWords {
  const { t } = useTranslation('courses');
  const at = (id: UniqueIdentifier | undefined) => ({ place: id === undefined ? 0 : placeOf(id), total });
  return {
    screenReaderInstructions: { draggable: t('editor.move.how') },
    announcements: {
      onDragStart: ({ active }) => t('editor.move.start', at(active.id)),
      onDragOver: ({ over }) => (over ? t('editor.move.over', at(over.id)) : undefined),
      onDragEnd: ({ over }) => t('editor.move.end', at(over?.id)),
      onDragCancel: () => t('editor.move.cancel'),
    },
  };
}
