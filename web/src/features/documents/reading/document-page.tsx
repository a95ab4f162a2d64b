import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { getLessonOptions, openDocumentOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { OpenedDocument } from '@/api/generated/types.gen';
import { documentIn } from '@/features/documents/reading/document-in';
import { PdfReader } from '@/features/documents/reading/pdf/pdf-reader';
import { PictureReader } from '@/features/documents/reading/picture-reader';
import { ReadingFrame } from '@/features/documents/reading/reading-frame';
import type { ReadingHeadProps } from '@/features/documents/reading/reading-head';
import { SheetsReader } from '@/features/documents/reading/sheets/sheets-reader';
import { SlidesReader } from '@/features/documents/reading/slides/slides-reader';
import { SoundPlayer } from '@/features/documents/reading/sound-player';
import { WritingReader } from '@/features/documents/reading/writing-reader';
import type { BlockView } from '@/shared/blocks/block';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';
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
  const { data, error, refetch } = useQuery({
    ...openDocumentOptions({ path: { file } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const shown = lesson.data && documentIn(lesson.data.blocks as readonly BlockView[], file);
  const head: ReadingHeadProps = {
    url: `/api/files/${file}`,
    title: shown?.title || data?.name || t('untitled'),
    download: shown?.download ?? false,
    back: lesson.data ? { to: `/lessons/${lesson.data.id}`, label: lesson.data.title } : null,
  };
  usePageTitle(head.title);
  if (!data || lesson.isLoading) {
    return (
      <ReadingFrame head={head}>
        {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <LoadingSkeleton lines={8} />}
      </ReadingFrame>
    );
  }
  return <Reader key={file} file={file} document={data} head={head} />;
}

interface ReaderProps {
  readonly file: string;
  readonly document: OpenedDocument;
  readonly head: ReadingHeadProps;
}

function Reader({ file, document, head }: ReaderProps) {
  switch (document.kind) {
    case 'PDF':
      return <PdfReader {...head} />;
    case 'WRITING':
      return <WritingReader writing={document.writing} head={head} />;
    case 'SHEETS':
    case 'LIST':
      return <SheetsReader file={file} sheets={document.sheets} head={head} />;
    case 'SLIDES':
      return <SlidesReader file={file} slides={document.slides} head={head} />;
    case 'PICTURE':
      return <PictureReader head={head} />;
    case 'SOUND':
      return (
        <ReadingFrame head={head}>
          <SoundPlayer url={head.url} name={head.title} />
        </ReadingFrame>
      );
  }
}
