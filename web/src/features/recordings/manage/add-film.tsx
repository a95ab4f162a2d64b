import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordingView } from '@/api/generated/types.gen';
import { FilmDialog } from '@/features/recordings/manage/film-dialog';
import { filmUploads, useRecordingsChanged } from '@/features/recordings/recordings';
import { LazyUploadPlace } from '@/shared/upload/lazy-upload-place';

interface AddFilmProps {
  readonly courseId: string;
  readonly items: readonly RecordingView[];
}

/** Takes films of classes; when one has arrived, its teacher says what it is. */
export function AddFilm({ courseId, items }: AddFilmProps) {
  const { t } = useTranslation('recordings');
  const changed = useRecordingsChanged(courseId);
  const [arrived, setArrived] = useState<string | null>(null);
  // Classes that are heard again have no file.
  const added = arrived === null ? undefined : items.find(({ file }) => file === arrived);
  return (
    <>
      <LazyUploadPlace
        {...filmUploads}
        subject={courseId}
        onKept={({ file }) => {
          // uploads that were done earlier are told again when the page is opened
          if (items.every((known) => known.file !== file)) setArrived(file);
          void changed();
        }}
      >
        {t('drop')}
      </LazyUploadPlace>
      {added && <FilmDialog courseId={courseId} film={added} items={items} onClose={() => setArrived(null)} />}
    </>
  );
}
