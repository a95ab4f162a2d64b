import { Button } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { planOptions } from '@/api/generated/@tanstack/react-query.gen';
import { isProblem } from '@/api/problem';
import { blocksQuery, voiceLook } from '@/features/tutor/plan/plan-api';
import { PlanEditor } from '@/features/tutor/plan/plan-editor';
import { EmptyState } from '@/shared/ui/empty-state';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { usePageTitle } from '@/shared/ui/use-page-title';

/** How the avatar teaches one lesson, for those who teach its course. */
export function PlanPage() {
  const { lessonId = '' } = useParams();
  const {
    data: plan,
    error,
    refetch,
  } = useQuery({
    ...planOptions({ path: { lesson: lessonId } }),
    refetchInterval: ({ state }) => voiceLook(state.data),
  });
  const version = useQuery({
    ...blocksQuery(lessonId, plan?.lessonVersion ?? 0),
    enabled: plan !== undefined,
  });
  if (!plan && isProblem(error) && error.status === 404) return <NoPlan lesson={lessonId} />;
  if (!plan && error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!plan || version.isPending) return <PageSkeleton />;
  return <PlanEditor key={plan.lesson} loaded={plan} blocks={version.data?.blocks ?? []} />;
}

function NoPlan({ lesson }: { readonly lesson: string }) {
  const { t } = useTranslation('tutor');
  usePageTitle(t('plan.title'));
  return (
    <EmptyState
      level={1}
      icon={IconNotes}
      title={t('plan.none.title')}
      action={
        <Button component={Link} to={`/teach/lessons/${lesson}`}>
          {t('plan.none.action')}
        </Button>
      }
    >
      {t('plan.none.text')}
    </EmptyState>
  );
}
