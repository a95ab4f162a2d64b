import { Anchor, Button, Card, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { EnrolDialog } from '@/features/enrolment/enrol-dialog';
import { LearnerRow } from '@/features/enrolment/learner-row';
import { courseQuery, findLearners, learnersKey } from '@/features/enrolment/learners';
import classes from '@/features/enrolment/learners-page.module.css';
import { Panels } from '@/shared/panels';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { MoreButton } from '@/shared/ui/more-button';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Who takes a course and how far they are: its teachers and administrators change it, auditors look. */
export function LearnersPage() {
  const { t } = useTranslation('enrolment');
  const { courseId = '' } = useParams();
  const [enrolling, dialog] = useDisclosure(false);
  const { data: course } = useQuery(courseQuery(courseId));
  const found = useInfiniteQuery({
    queryKey: learnersKey(courseId),
    queryFn: ({ pageParam, signal }) => findLearners(courseId, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const learners = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const editable = found.data?.pages[0]?.editable ?? false;
  const enrol = (
    <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={dialog.open}>
      {t('enrol.action')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      lead={
        course && (
          <Anchor component={Link} to={course.editable ? `/teach/courses/${course.id}` : `/courses/${course.slug}`}>
            <bdi>{course.title}</bdi>
          </Anchor>
        )
      }
      actions={
        learners.length > 0 && (
          <>
            <Panels place="percentMeaning" about={{}} />
            {editable && enrol}
          </>
        )
      }
    >
      <Stack gap="lg">
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        {found.isPending && <LoadingSkeleton />}
        {found.isSuccess && learners.length === 0 && (
          <EmptyState icon={IconUsers} title={t('empty.title')} action={editable && enrol}>
            {t(course?.open ? 'empty.open' : 'empty.closed')}
          </EmptyState>
        )}
        {learners.length > 0 && (
          <Card padding={0} component="ul" className={classes['list']}>
            {learners.map((learner) => (
              <LearnerRow key={learner.personId} courseId={courseId} learner={learner} editable={editable} />
            ))}
          </Card>
        )}
        <MoreButton label={t('more')} found={found} />
      </Stack>
      {enrolling && <EnrolDialog courseId={courseId} onClose={dialog.close} />}
    </Page>
  );
}
