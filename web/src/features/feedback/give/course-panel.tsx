import { Button, Card, Group, Rating, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GivenFeedback } from '@/api/generated/types.gen';
import { mineQuery, mostStars, takeBack } from '@/features/feedback/feedback';
import { FeedbackFields } from '@/features/feedback/give/feedback-fields';
import { useFormats } from '@/shared/i18n/formats';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Asks learners what they think of the course and its teachers; they can change it and take it back. */
export function CoursePanel({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('feedback');
  const { data: form } = useQuery(mineQuery(courseId));
  const [writing, setWriting] = useState(false);
  if (!form?.mayGive) return null;
  return (
    <Card padding="lg" component="section" aria-labelledby="feedback-title">
      <Stack>
        <Title order={2} size="h3" id="feedback-title">
          {t('title')}
        </Title>
        {writing && <FeedbackFields courseId={courseId} form={form} onClose={() => setWriting(false)} />}
        {!writing && form.given && <Given courseId={courseId} given={form.given} onChange={() => setWriting(true)} />}
        {!writing && !form.given && (
          <>
            <Text>{t('invitation')}</Text>
            <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setWriting(true)}>
              {t('give')}
            </Button>
          </>
        )}
      </Stack>
    </Card>
  );
}

interface GivenProps {
  readonly courseId: string;
  readonly given: GivenFeedback;
  readonly onChange: () => void;
}

function Given({ courseId, given, onChange }: GivenProps) {
  const { t } = useTranslation('feedback');
  const { number } = useFormats();
  const queries = useQueryClient();
  const takingBack = useMutation({
    mutationFn: () => takeBack(courseId),
    onSuccess: () => queries.invalidateQueries(mineQuery(courseId)),
  });
  const { stars, text } = given.course;
  return (
    <>
      <Group gap="xs">
        <Rating value={stars} readOnly aria-hidden />
        <Text>{t('stars', { stars: number(stars), of: number(mostStars) })}</Text>
      </Group>
      {text !== '' && (
        <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          <bdi>{text}</bdi>
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t(given.anonymous ? 'givenAnonymously' : 'givenByName')}
      </Text>
      <ProblemAlert error={takingBack.error} />
      <Group>
        <Button variant="default" onClick={onChange}>
          {t('change')}
        </Button>
        <Button variant="subtle" color="red" loading={takingBack.isPending} onClick={() => takingBack.mutate()}>
          {t('takeBack')}
        </Button>
      </Group>
    </>
  );
}
