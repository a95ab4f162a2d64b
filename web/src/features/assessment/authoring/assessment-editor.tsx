import { Alert, Anchor, Button, SegmentedControl, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  changeAssessmentMutation,
  decideAssessmentMutation,
  getAuthoredAssessmentQueryKey,
  listAuthoredAssessmentsQueryKey,
} from '@/api/generated/@tanstack/react-query.gen';
import type { AssessmentContent, AuthoredAssessment } from '@/api/generated/types.gen';
import { AboutForm } from '@/features/assessment/authoring/about-form';
import { ConditionsForm } from '@/features/assessment/authoring/conditions-form';
import { ExtraTime } from '@/features/assessment/authoring/extra-time';
import { ItemList } from '@/features/assessment/authoring/item-list';
import { LearnerAttempts } from '@/features/assessment/authoring/learner-attempts';
import { ResultsRelease } from '@/features/assessment/authoring/results-release';
import { Regrading } from '@/features/assessment/marking/regrading';
import { MarkingRules } from '@/features/assessment/marking/rules-form';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { notifyDone } from '@/shared/ui/notify';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const parts = ['questions', 'conditions', 'marking', 'results'] as const;

/** Its questions, its conditions, and what learners made of it. Changes hold for attempts to come. */
export function AssessmentEditor({ assessment }: { readonly assessment: AuthoredAssessment }) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const [content, setContent] = useState<AssessmentContent>(assessment.content);
  const [part, setPart] = useState<(typeof parts)[number]>('questions');
  const [asking, setAsking] = useState(false);
  const changed = content !== assessment.content;
  const path = { id: assessment.id };
  const keep = async (saved: AuthoredAssessment) => {
    queries.setQueryData(getAuthoredAssessmentQueryKey({ path }), saved);
    await queries.invalidateQueries({
      queryKey: listAuthoredAssessmentsQueryKey({ path: { id: assessment.courseId } }),
    });
  };
  const save = useMutation({
    ...changeAssessmentMutation(),
    onSuccess: async (saved) => {
      await keep(saved);
      notifyDone(t('author.saved'));
    },
  });
  const decide = useMutation({
    ...decideAssessmentMutation(),
    onSuccess: async (saved) => {
      await keep(saved);
      notifyDone(t(`author.decided.${saved.status}`));
    },
  });
  const open = assessment.status === 'OPEN';
  const missing = assessment.missing.length;
  const turn = () => decide.mutate({ path, body: { revision: assessment.revision, status: open ? 'CLOSED' : 'OPEN' } });
  return (
    <Page
      title={content.title || t('author.untitled')}
      lead={
        <Anchor component={Link} to={`/teach/courses/${assessment.courseId}/assessments`}>
          {t('ofCourse')}
        </Anchor>
      }
      actions={
        changed ? (
          <Button
            loading={save.isPending}
            onClick={() => save.mutate({ path, body: { revision: assessment.revision, content } })}
          >
            {t('author.save')}
          </Button>
        ) : (
          <Button
            variant={open ? 'default' : 'filled'}
            loading={decide.isPending}
            onClick={() => (!open && missing > 0 ? setAsking(true) : turn())}
          >
            {t(open ? 'author.close' : 'author.open')}
          </Button>
        )
      }
    >
      <Stack gap="lg" maw={760}>
        <ProblemAlert error={save.error ?? decide.error} />
        {missing > 0 && (
          <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />}>
            {t('author.missing', { count: missing })}
          </Alert>
        )}
        <SegmentedControl
          value={part}
          onChange={setPart}
          data={parts.map((value) => ({ value, label: t(`author.parts.${value}`) }))}
        />
        {part === 'questions' && (
          <ItemList
            courseId={assessment.courseId}
            missing={assessment.missing}
            content={content}
            onChange={setContent}
          />
        )}
        {part === 'conditions' && (
          <>
            <AboutForm courseId={assessment.courseId} content={content} onChange={setContent} />
            <ConditionsForm content={content} onChange={setContent} />
            <ExtraTime
              assessmentId={assessment.id}
              courseId={assessment.courseId}
              limited={assessment.content.conditions.minutes != null}
            />
          </>
        )}
        {part === 'marking' && <MarkingRules assessmentId={assessment.id} />}
        {part === 'results' && (
          <>
            {assessment.content.conditions.reveal.when === 'TOGETHER' && (
              <ResultsRelease assessmentId={assessment.id} />
            )}
            <Regrading assessmentId={assessment.id} />
            <LearnerAttempts assessmentId={assessment.id} />
          </>
        )}
      </Stack>
      <ConfirmDialog
        opened={asking}
        title={t('author.open')}
        action={t('author.openAnyway')}
        loses={false}
        onConfirm={async () => {
          setAsking(false);
          turn();
        }}
        onClose={() => setAsking(false)}
      >
        {t('author.missing', { count: missing })}
      </ConfirmDialog>
    </Page>
  );
}
