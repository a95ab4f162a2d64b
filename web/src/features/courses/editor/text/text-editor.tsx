import { SegmentedControl, Skeleton } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewText } from '@/features/courses/editor/draft/draft-api';
import type { Draft } from '@/features/courses/editor/draft/use-draft';
import { Remarks } from '@/features/courses/editor/text/remarks';
import classes from '@/features/courses/editor/text/text-editor.module.css';
import { BlockContent } from '@/shared/blocks/block-content';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const CodeMirror = lazy(() => import('@/features/courses/editor/text/code-mirror'));

interface TextEditorProps {
  readonly draft: Draft;
}

/** The Markdown of a lesson and, beside it, what becomes of it. */
export function TextEditor({ draft }: TextEditorProps) {
  const { t } = useTranslation('courses');
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const [shown, setShown] = useState<'write' | 'preview'>('write');
  const { mine, server } = draft.state;
  return (
    <>
      {!wide && (
        <SegmentedControl
          fullWidth
          mb="md"
          value={shown}
          onChange={setShown}
          data={[
            { value: 'write', label: t('editor.text.write') },
            { value: 'preview', label: t('editor.text.preview') },
          ]}
        />
      )}
      <div className={classes['panes']}>
        {(wide || shown === 'write') && (
          <section className={classes['source']} aria-label={t('editor.text.write')}>
            <Suspense fallback={<Skeleton height={400} />}>
              <CodeMirror
                value={mine.markdown}
                label={t('editor.text.label')}
                onChange={(markdown) => draft.edit({ markdown })}
              />
            </Suspense>
          </section>
        )}
        {(wide || shown === 'preview') && (
          <Preview lessonId={server.id} markdown={mine.markdown} language={mine.language} />
        )}
      </div>
    </>
  );
}

interface PreviewProps {
  readonly lessonId: string;
  readonly markdown: string;
  readonly language: string;
}

function Preview({ lessonId, markdown, language }: PreviewProps) {
  const { t } = useTranslation('courses');
  const [settled] = useDebouncedValue(markdown, 400);
  const { data, error } = useQuery({
    queryKey: ['preview', lessonId, settled],
    queryFn: () => previewText(lessonId, settled),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  return (
    <section
      className={classes['preview']}
      aria-label={t('editor.text.preview')}
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
    >
      <ProblemAlert error={error} />
      {data && <Remarks remarks={data.remarks} />}
      {data?.blocks.length === 0 && <p className={classes['quiet']}>{t('editor.text.empty')}</p>}
      {data?.blocks.map((block) => (
        <BlockContent key={block.id} block={block} />
      ))}
      {!data && !error && <Skeleton height={200} />}
    </section>
  );
}
