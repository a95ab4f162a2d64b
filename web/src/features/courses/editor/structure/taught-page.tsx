import { Anchor, Badge, Button, Card, Group, SimpleGrid, Text } from '@mantine/core';
import { IconBook2, IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { createCourse, taughtQuery } from '@/features/courses/editor/structure/course-api';
import { NameDialog } from '@/features/courses/editor/structure/name-dialog';
import { usePreferences } from '@/shared/lib/preferences';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page } from '@/shared/ui/page';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The courses that a teacher teaches and edits. */
export function TaughtPage() {
  const { t } = useTranslation('courses');
  const { language } = usePreferences();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data, error, refetch, isPending } = useQuery(taughtQuery);
  const [naming, setNaming] = useState(false);
  const begin = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNaming(true)}>
      {t('editor.taught.begin')}
    </Button>
  );
  if (isPending) return <PageSkeleton />;
  return (
    <Page
      title={t('editor.taught.title')}
      lead={t('editor.taught.lead')}
      actions={data?.items.length ? begin : undefined}
    >
      <ProblemAlert error={error} onRetry={refetch} />
      {data?.items.length === 0 && (
        <EmptyState icon={IconBook2} title={t('editor.taught.empty.title')} action={begin}>
          {t('editor.taught.empty.text')}
        </EmptyState>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {data?.items.map((course) => (
          <Card key={course.id}>
            <Group justify="space-between" align="start" wrap="nowrap">
              <Anchor component={Link} to={`/teach/courses/${course.id}`} fw={600}>
                <bdi>{course.title}</bdi>
              </Anchor>
              <Badge variant="light" color={course.status === 'PUBLISHED' ? 'green' : 'gray'}>
                {t(`editor.course.badge.${course.status}`)}
              </Badge>
            </Group>
            <Text size="sm" c="dimmed" lineClamp={2} dir="auto" mt="xs">
              {course.summary}
            </Text>
            <Text size="sm" mt="sm">
              {t('editor.taught.lessons', { count: course.lessons })}
            </Text>
          </Card>
        ))}
      </SimpleGrid>
      {naming && (
        <NameDialog
          title={t('editor.taught.begin')}
          label={t('editor.settings.title')}
          action={t('editor.course.create')}
          onClose={() => setNaming(false)}
          onName={async (title) => {
            const course = await createCourse({ title, summary: '', language });
            await queries.invalidateQueries({ queryKey: ['courses'] });
            await navigate(`/teach/courses/${course.id}`);
          }}
        />
      )}
    </Page>
  );
}
