import { Anchor, Button, SegmentedControl, Stack } from '@mantine/core';
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
import { ItemList } from '@/features/assessment/authoring/item-list';
import { LearnerAttempts } from '@/features/assessment/authoring/learner-attempts';
import { notifyDone } from '@/shared/ui/notify';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const parts = ['questions', 'conditions', 'results'] as const;

/** Its questions, its conditions, and what learners made of it. Changes hold for attempts to come. */
export function AssessmentEditor({ assessment }: { readonly assessment: AuthoredAssessment }) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const [content, setContent] = useState<AssessmentContent>(assessment.content);
  const [part, setPart] = useState<(typeof parts)[number]>('questions');
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
            onClick={() =>
              decide.mutate({ path, body: { revision: assessment.revision, status: open ? 'CLOSED' : 'OPEN' } })
            }
          >
            {t(open ? 'author.close' : 'author.open')}
          </Button>
        )
      }
    >
      <Stack gap="lg" maw={760}>
        <ProblemAlert error={save.error ?? decide.error} />
        <SegmentedControl
          value={part}
          onChange={setPart}
          data={parts.map((value) => ({ value, label: t(`author.parts.${value}`) }))}
        />
        {part === 'questions' && <ItemList courseId={assessment.courseId} content={content} onChange={setContent} />}
        {part === 'conditions' && (
          <>
            <AboutForm courseId={assessment.courseId} content={content} onChange={setContent} />
            <ConditionsForm content={content} onChange={setContent} />
          </>
        )}
        {part === 'results' && <LearnerAttempts assessmentId={assessment.id} />}
      </Stack>
    </Page>
  );
}
