import { Anchor, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { leaveRecording } from '@/api/generated/sdk.gen';
import type { RecordingView } from '@/api/generated/types.gen';
import { recordingsOf } from '@/features/recordings/recordings';
import type { PanelPlaces } from '@/shared/feature';
import { useFormats } from '@/shared/i18n/formats';
import { Panels } from '@/shared/panels';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** A film of a class, to be watched; it goes on where its viewer left it, on whatever device. */
export function RecordingPage() {
  const { t } = useTranslation('recordings');
  const { courseId = '', recordingId } = useParams();
  const { data, error, refetch } = useQuery({ ...recordingsOf(courseId), staleTime: 0 });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingSkeleton lines={6} />;
  const film = data.items.find(({ id, kind }) => id === recordingId && kind === 'FILM');
  if (!film) {
    return (
      <Page title={t('gone.title')}>
        <Text mb="md">{t('gone.text')}</Text>
        <Anchor component={Link} to={`/courses/${courseId}/recordings`}>
          {t('title')}
        </Anchor>
      </Page>
    );
  }
  return <Film key={film.id} courseId={courseId} film={film} />;
}

function Film({ courseId, film }: { readonly courseId: string; readonly film: RecordingView }) {
  const { t } = useTranslation('recordings');
  const { dateTime } = useFormats();
  const queries = useQueryClient();
  const { id, file, title, captions, positionMs } = film;
  // the list is read anew while the film plays, which must not begin it anew
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins where it was when the page opened
  const about = useMemo<PanelPlaces['video']>(
    () => ({
      video: { file: file ?? null, title, captions, chapters: null },
      at: {
        kind: 'recording',
        start: positionMs / 1000,
        onPlace: (at, last) => {
          const told = leaveRecording({ path: { id }, body: { positionMs: at }, keepalive: last });
          if (last) {
            void told.then(() =>
              queries.invalidateQueries({ queryKey: recordingsOf(courseId).queryKey, refetchType: 'none' }),
            );
          }
        },
      },
    }),
    [id, file, title, captions],
  );
  return (
    <Page
      title={title}
      lead={
        <>
          {dateTime(film.heldAt)}
          {' · '}
          <Anchor component={Link} underline="always" to={`/courses/${courseId}/recordings`}>
            {t('title')}
          </Anchor>
        </>
      }
    >
      <Panels place="video" about={about} />
    </Page>
  );
}
