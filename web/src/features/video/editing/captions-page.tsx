import { Button } from '@mantine/core';
import { IconVideoOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { getDraftOptions, getVideoOptions } from '@/api/generated/@tanstack/react-query.gen';
import { CaptionsEditor } from '@/features/video/editing/captions-editor';
import { keptOf, plainPath, type What } from '@/features/video/editing/use-captions';
import { EmptyState } from '@/shared/ui/empty-state';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** While the video is being prepared. */
const LOOK_AGAIN = 3000;

const whats: readonly string[] = ['en', 'ar', 'chapters'] satisfies What[];

/** Captions or chapters of one video of a lesson, for its teachers. */
export function CaptionsPage() {
  const { lessonId = '', what = '' } = useParams();
  const [search] = useSearchParams();
  const path = plainPath(search.get('video') ?? '');
  const draft = useQuery({ ...getDraftOptions({ path: { id: lessonId } }), staleTime: 0, gcTime: 0 });
  const file = draft.data?.pictures.find((picture) => picture.path === path)?.url.replace(/^.*\//, '');
  const video = useQuery({
    ...getVideoOptions({ path: { file: file ?? '' } }),
    enabled: file !== undefined,
    refetchInterval: ({ state }) => (state.data && !state.data.playable && !state.data.failure ? LOOK_AGAIN : false),
  });
  const kept = useQuery({
    queryKey: ['captions', lessonId, path, what],
    queryFn: () => (draft.data ? keptOf(draft.data, path, what as What) : null),
    enabled: draft.data !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (!whats.includes(what) || (draft.data && file === undefined)) return <NoVideo lessonId={lessonId} />;
  const error = draft.error ?? video.error ?? kept.error;
  if (error) return <ProblemAlert error={error} />;
  if (!draft.data || !video.data || !kept.data) return <PageSkeleton />;
  const headings = draft.data.blocks.filter(({ kind }) => kind === 'HEADING').map(({ text }) => text);
  return (
    <CaptionsEditor
      about={{ lessonId, video: path, what: what as What }}
      title={draft.data.title}
      headings={headings}
      playable={video.data.playable ?? null}
      loaded={kept.data}
    />
  );
}

function NoVideo({ lessonId }: { readonly lessonId: string }) {
  const { t } = useTranslation('video');
  return (
    <EmptyState
      level={1}
      icon={IconVideoOff}
      title={t('missing')}
      action={
        <Button component={Link} to={`/teach/lessons/${lessonId}`}>
          {t('editing.back')}
        </Button>
      }
    >
      {t('editing.missing')}
    </EmptyState>
  );
}
