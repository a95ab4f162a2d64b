import { Anchor, Button, Container, List, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComesFirst } from '@/api/generated/types.gen';
import { isProblem, type Problem } from '@/api/problem';
import { useFormats } from '@/shared/i18n/formats';
import { addressOf } from '@/shared/lib/comes-first';
import { EmptyState } from '@/shared/ui/empty-state';
import { usePageTitle } from '@/shared/ui/use-page-title';
import { useProblemText } from '@/shared/ui/use-problem-text';

const titles = {
  'lesson-closed': 'closedLesson.title',
  'enrolment-ended': 'closedLesson.ended',
  'enrolment-not-begun': 'closedLesson.notBegun',
} as const;

type Slug = keyof typeof titles;

/** Whether the lesson is there but not open to this person now. */
export function isClosed(error: unknown): error is Problem & { readonly slug: Slug } {
  return isProblem(error) && error.slug in titles;
}

interface Properties {
  readonly courseId?: string;
  readonly opensAt?: string;
  readonly startsAt?: string;
  readonly after?: readonly ComesFirst[];
}

/** In the place of a lesson that is not open to the learner: why, and what opens it. */
export function ClosedLesson({ problem }: { readonly problem: Problem & { readonly slug: Slug } }) {
  const { t } = useTranslation('learning');
  const { dateTime, relative } = useFormats();
  const textOf = useProblemText();
  const listId = useId();
  const title = t(titles[problem.slug]);
  usePageTitle(title);
  const { courseId, opensAt, startsAt, after = [] } = problem.properties as Properties;
  return (
    <Container size="sm" py={48} component="section">
      <EmptyState
        level={1}
        icon={IconLock}
        title={title}
        action={
          courseId && (
            <Button component={Link} to={`/courses/${courseId}`}>
              {t('closedLesson.toCourse')}
            </Button>
          )
        }
      >
        {opensAt && t('closedLesson.opens', { when: dateTime(opensAt), relative: relative(opensAt) })}{' '}
        {startsAt && t('closedLesson.begins', { when: dateTime(startsAt) })}{' '}
        {problem.slug === 'enrolment-ended' && textOf(problem)}
      </EmptyState>
      {after.length > 0 && (
        <Stack gap="xs" mt="md" align="center">
          <Text id={listId}>{t('closedLesson.after')}</Text>
          <List aria-labelledby={listId}>
            {after.map((first) => (
              <List.Item key={first.id}>
                <Anchor component={Link} to={addressOf(first)}>
                  <bdi>{first.title}</bdi>
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Stack>
      )}
    </Container>
  );
}
