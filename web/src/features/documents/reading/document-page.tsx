import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { getLessonOptions } from '@/api/generated/@tanstack/react-query.gen';
import { documentIn } from '@/features/documents/reading/document-in';
import { PdfReader } from '@/features/documents/reading/pdf/pdf-reader';
import type { BlockView } from '@/shared/blocks/block';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { usePageTitle } from '@/shared/ui/use-page-title';

/** A document that fills the window; opened from a lesson it carries its title there, and leads back. */
export function DocumentPage() {
  const { t } = useTranslation('documents');
  const { file = '' } = useParams();
  const [search] = useSearchParams();
  const lessonId = search.get('lesson');
  const lesson = useQuery({
    ...getLessonOptions({ path: { id: lessonId ?? '' } }),
    enabled: lessonId !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const shown = lesson.data && documentIn(lesson.data.blocks as readonly BlockView[], file);
  const title = shown?.title || t('untitled');
  usePageTitle(title);
  if (lesson.isLoading) return <PageSkeleton />;
  return (
    <PdfReader
      key={file}
      url={`/api/files/${file}`}
      title={title}
      download={shown?.download ?? false}
      back={lesson.data ? { to: `/lessons/${lesson.data.id}`, label: lesson.data.title } : null}
    />
  );
}
