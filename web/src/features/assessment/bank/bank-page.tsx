import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconFileExport, IconFileImport, IconListDetails } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getCourseOptions, listQuestionsInfiniteOptions } from '@/api/generated/@tanstack/react-query.gen';
import { BankFilters, useFilter } from '@/features/assessment/bank/bank-filters';
import { DraftButton } from '@/features/assessment/bank/drafting/draft-button';
import { ExportDialog } from '@/features/assessment/bank/exchange/export-dialog';
import { ImportDialog } from '@/features/assessment/bank/exchange/import-dialog';
import { NewQuestionMenu } from '@/features/assessment/bank/new-question-menu';
import { QuestionList } from '@/features/assessment/bank/question-list';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { MoreButton } from '@/shared/ui/more-button';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The questions of a course, for those who write and look after them. */
export function BankPage() {
  const { t } = useTranslation('assessment');
  const { courseId = '' } = useParams();
  const [dialog, setDialog] = useState<'import' | 'export' | null>(null);
  const { filter, isOpen, change } = useFilter();
  const { data: course } = useQuery(getCourseOptions({ path: { id: courseId } }));
  const found = useInfiniteQuery({
    ...listQuestionsInfiniteOptions({ path: { id: courseId }, query: filter }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const first = found.data?.pages[0];
  const questions = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const empty = first !== undefined && questions.length === 0;
  const importButton = first?.editable && (
    <Button
      variant="default"
      leftSection={<IconFileImport size={18} aria-hidden />}
      onClick={() => setDialog('import')}
    >
      {t('bank.import.action')}
    </Button>
  );
  const draftButton = first?.drafting && <DraftButton courseId={courseId} />;
  return (
    <Page
      title={t('bank.title')}
      lead={
        course && (
          <Anchor component={Link} to={`/teach/courses/${courseId}/assessments`}>
            <bdi>{course.title}</bdi>
          </Anchor>
        )
      }
      actions={
        first &&
        !(empty && isOpen) && (
          <Group gap="sm">
            {importButton}
            {draftButton}
            <Button
              variant="default"
              leftSection={<IconFileExport size={18} aria-hidden />}
              onClick={() => setDialog('export')}
            >
              {t('bank.export.action')}
            </Button>
            {first.editable && <NewQuestionMenu courseId={courseId} />}
          </Group>
        )
      }
    >
      <Stack gap="lg" maw={960}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        {!(empty && isOpen) && (
          <BankFilters filter={filter} tags={first?.tags ?? []} skills={first?.skills ?? []} onChange={change} />
        )}
        {found.isPending && <LoadingSkeleton />}
        {empty && isOpen && (
          <EmptyState
            icon={IconListDetails}
            title={t('bank.empty.title')}
            action={
              <Group justify="center">
                {importButton}
                {draftButton}
                {first.editable && <NewQuestionMenu courseId={courseId} />}
              </Group>
            }
          >
            {t('bank.empty.text')}
          </EmptyState>
        )}
        {empty && !isOpen && <Text c="dimmed">{t('bank.noneFits')}</Text>}
        {questions.length > 0 && (
          <QuestionList
            courseId={courseId}
            questions={questions}
            tags={first?.tags ?? []}
            editable={first?.editable ?? false}
          />
        )}
        <MoreButton label={t('author.more')} found={found} />
      </Stack>
      {dialog === 'import' && <ImportDialog courseId={courseId} onClose={() => setDialog(null)} />}
      {dialog === 'export' && <ExportDialog courseId={courseId} onClose={() => setDialog(null)} />}
    </Page>
  );
}
