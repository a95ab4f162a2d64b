import { Anchor, Badge, SegmentedControl, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuestionDetails } from '@/api/generated/types.gen';
import { ConflictNote } from '@/features/assessment/bank/editor/conflict-note';
import { CourseProvider } from '@/features/assessment/bank/editor/course';
import type { QuestionDraft } from '@/features/assessment/bank/editor/draft';
import { EditorActions } from '@/features/assessment/bank/editor/editor-actions';
import { FaultsProvider, useFaultsOf } from '@/features/assessment/bank/editor/faults';
import { HistoryButton } from '@/features/assessment/bank/editor/history/history-button';
import { LeaveGuard } from '@/features/assessment/bank/editor/leave-guard';
import { OriginNote } from '@/features/assessment/bank/editor/origin-note';
import classes from '@/features/assessment/bank/editor/question-editor.module.css';
import { QuestionForm } from '@/features/assessment/bank/editor/question-form';
import { QuestionPreview } from '@/features/assessment/bank/editor/question-preview';
import { useSaving } from '@/features/assessment/bank/editor/use-saving';
import { stateColours } from '@/features/assessment/bank/state-colours';
import { Page } from '@/shared/ui/page';

interface QuestionEditorProps {
  readonly courseId: string;
  /** Null while it has never been saved. */
  readonly question: QuestionDetails | null;
  readonly initial: QuestionDraft;
}

/** A question that is written, and beside it what learners will see. */
export function QuestionEditor({ courseId, question, initial }: QuestionEditorProps) {
  const { t } = useTranslation('assessment');
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const [shown, setShown] = useState<'write' | 'preview'>('write');
  const saving = useSaving(courseId, question, initial);
  const { draft, setDraft } = saving;
  const faultAt = useFaultsOf(saving.error, saving.sent, draft);
  const editable = question?.editable ?? true;
  const writes = editable && (wide || shown === 'write');
  return (
    <Page
      title={draft.title || t('bank.untitled')}
      lead={
        <>
          <Anchor component={Link} to={`/teach/courses/${courseId}/questions`} underline="always">
            {t('bank.title')}
          </Anchor>
          {` · ${t(`author.taskKinds.${draft.task.kind}`)} `}
          {question && (
            <Badge variant="light" color={stateColours[question.state]} radius="sm" tt="none" fw={500} component="span">
              {t(`bank.states.${question.state}`)}
            </Badge>
          )}
        </>
      }
      actions={editable && <EditorActions question={question} saving={saving} />}
    >
      <Stack gap="lg">
        <ConflictNote saving={saving} />
        {question && question.revision > 1 && <HistoryButton question={question} draft={draft} onRestore={setDraft} />}
        {question?.origin && <OriginNote origin={question.origin} />}
        {!wide && editable && (
          <SegmentedControl
            fullWidth
            value={shown}
            onChange={setShown}
            data={[
              { value: 'write', label: t('bank.write') },
              { value: 'preview', label: t('bank.preview') },
            ]}
          />
        )}
        <div className={classes['panes']}>
          {writes && (
            <FaultsProvider value={faultAt}>
              <CourseProvider value={courseId}>
                <QuestionForm courseId={courseId} draft={draft} onChange={setDraft} />
              </CourseProvider>
            </FaultsProvider>
          )}
          {(wide || shown === 'preview' || !editable) && <QuestionPreview courseId={courseId} draft={draft} />}
        </div>
      </Stack>
      <LeaveGuard dirty={saving.isDirty} />
    </Page>
  );
}
