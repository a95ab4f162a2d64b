import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { listGradeFormulasOptions } from '@/api/generated/@tanstack/react-query.gen';
import { FormulaEditor } from '@/features/assessment/grades/rules/formula-editor';
import { FormulaPreview } from '@/features/assessment/grades/rules/formula-preview';
import { VersionList } from '@/features/assessment/grades/rules/version-list';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** How the grades of a course come about: the versions of its rules, and a new one to be made. */
export function RulesPage() {
  const { t } = useTranslation('assessment');
  const { courseId = '' } = useParams();
  const { data, error, refetch } = useQuery(listGradeFormulasOptions({ path: { id: courseId } }));
  const [looking, setLooking] = useState<number | null>(null);
  const [template, setTemplate] = useState<number | null>(null);
  const latest = data?.items[0];
  const begun = data?.items.find(({ number }) => number === template) ?? latest;
  return (
    <Page
      title={t('grades.formula.title')}
      lead={
        <Anchor component={Link} to={`/teach/courses/${courseId}/gradebook`}>
          {t('grades.title')}
        </Anchor>
      }
    >
      <Stack gap="xl" maw={760}>
        <Text c="dimmed">{t('grades.formula.lead')}</Text>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <LoadingSkeleton />}
        {data && <VersionList versions={data} onLook={setLooking} onTemplate={setTemplate} />}
        {data?.editable && latest && begun && (
          <FormulaEditor
            key={`${latest.number}-${begun.number}`}
            courseId={courseId}
            latest={latest.number}
            from={begun.formula}
            columns={data.columns}
            onMade={setLooking}
          />
        )}
      </Stack>
      {data && looking !== null && (
        <FormulaPreview courseId={courseId} versions={data} version={looking} onClose={() => setLooking(null)} />
      )}
    </Page>
  );
}
