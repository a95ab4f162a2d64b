import { Anchor, Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { BlockEditor } from '@/features/courses/editor/blocks/block-editor';
import { CompareView } from '@/features/courses/editor/compare/compare-view';
import { ConflictDialog } from '@/features/courses/editor/compare/conflict-dialog';
import { draftQuery, type LessonDraft } from '@/features/courses/editor/draft/draft-api';
import { SaveState } from '@/features/courses/editor/draft/save-state';
import { useDraft } from '@/features/courses/editor/draft/use-draft';
import { LessonDetails } from '@/features/courses/editor/lesson-details';
import classes from '@/features/courses/editor/lesson-editor.module.css';
import { PublishDialog } from '@/features/courses/editor/publish-dialog';
import { TextEditor } from '@/features/courses/editor/text/text-editor';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { usePageTitle } from '@/shared/ui/use-page-title';

/** Where a teacher writes one lesson. */
export function LessonEditorPage() {
  const { lessonId = '' } = useParams();
  const { data, error, refetch } = useQuery(draftQuery(lessonId));
  if (error && !data) return <ProblemAlert error={error} onRetry={refetch} />;
  // the draft that was opened lives on in the editor; a later answer of the query must not replace it
  return data ? <LessonEditor key={data.id} loaded={data} /> : <PageSkeleton />;
}

type Mode = 'blocks' | 'text' | 'compare' | 'details';

function LessonEditor({ loaded }: { readonly loaded: LessonDraft }) {
  const { t } = useTranslation('courses');
  const draft = useDraft(loaded);
  const [mode, setMode] = useState<Mode>('blocks');
  const [publishing, setPublishing] = useState(false);
  const [resolved, setResolved] = useState(0);
  const { state } = draft;
  usePageTitle(state.mine.title);
  return (
    <>
      <Anchor component={Link} to={`/teach/courses/${loaded.courseId}`} className={classes['back'] ?? ''}>
        <IconArrowLeft size={18} aria-hidden /> {t('editor.back')}
      </Anchor>
      <h1 className={classes['hidden']}>{state.mine.title}</h1>
      <div className={classes['head']}>
        <TextInput
          className={classes['title'] ?? ''}
          aria-label={t('editor.title')}
          dir="auto"
          maxLength={200}
          error={state.mine.title.trim() === '' && t('editor.titleMissing')}
          value={state.mine.title}
          onChange={(event) => draft.edit({ title: event.currentTarget.value })}
        />
        <Group gap="md" className={classes['actions'] ?? ''}>
          <SaveState state={state} />
          {state.server.publishedVersion > 0 && (
            <Button component={Link} to={`/teach/lessons/${loaded.id}/plan`} variant="default">
              {t('editor.plan')}
            </Button>
          )}
          <Button onClick={() => setPublishing(true)} disabled={state.server.blocks.length === 0}>
            {t('editor.publish.open')}
          </Button>
        </Group>
      </div>
      <div className={classes['modes']}>
        <SegmentedControl
          value={mode}
          onChange={setMode}
          data={(['blocks', 'text', 'compare', 'details'] as const).map((value) => ({
            value,
            label: t(`editor.modes.${value}`),
          }))}
        />
      </div>
      {state.status === 'refused' && <ProblemAlert error={state.refusal} />}
      {mode === 'blocks' && <BlockEditor key={resolved} draft={draft} />}
      {mode === 'text' && <TextEditor draft={draft} />}
      {mode === 'compare' && <CompareView draft={state.server} />}
      {mode === 'details' && <LessonDetails draft={draft} />}
      {publishing && <PublishDialog draft={draft} onClose={() => setPublishing(false)} />}
      {state.status === 'conflict' && state.theirs && (
        <ConflictDialog
          mine={state.mine}
          theirs={state.theirs.text}
          onResolve={(text) => {
            draft.resolve(text);
            // forms that are open still hold what was written before: they close
            setResolved(resolved + 1);
          }}
        />
      )}
    </>
  );
}
