import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { recordingsOf } from '@/features/recordings/recordings';
import type { PanelPlaces } from '@/shared/feature';
import { useFormats } from '@/shared/i18n/formats';

/** On the page of a course: that there are recordings, and of when the newest is. */
export function CoursePanel({ courseId, enrolled }: PanelPlaces['course']) {
  const { t } = useTranslation('recordings');
  const { date } = useFormats();
  const { data } = useQuery({ ...recordingsOf(courseId), enabled: enrolled, retry: false });
  const newest = data?.items[0];
  if (!newest) return null;
  return (
    <Card padding="lg" component="section" aria-labelledby="recordings-title">
      <Group justify="space-between">
        <Stack gap={4}>
          <Title order={2} size="h3" id="recordings-title">
            {t('title')}
          </Title>
          <Text>{t('newest', { count: data.items.length, date: date(newest.heldAt) })}</Text>
        </Stack>
        <Button component={Link} to={`/courses/${courseId}/recordings`} variant="default">
          {t('see')}
        </Button>
      </Group>
    </Card>
  );
}
