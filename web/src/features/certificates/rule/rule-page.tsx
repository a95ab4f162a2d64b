import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ruleQuery } from '@/features/certificates/certificates';
import { RuleForm } from '@/features/certificates/rule/rule-form';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** When a course issues certificates, and what they say. */
export function RulePage() {
  const { t } = useTranslation('certificates');
  const { courseId = '' } = useParams();
  const rule = useQuery({ ...ruleQuery(courseId), refetchOnWindowFocus: false });
  return (
    <Page
      title={t('rule.title')}
      lead={
        rule.data && (
          <Anchor component={Link} to={`/teach/courses/${courseId}/certificates`}>
            <bdi>{rule.data.course}</bdi>
          </Anchor>
        )
      }
    >
      <ProblemAlert error={rule.error} onRetry={() => void rule.refetch()} />
      {rule.isPending && <LoadingSkeleton />}
      {rule.data && <RuleForm key={rule.data.revision} courseId={courseId} rule={rule.data} />}
    </Page>
  );
}
