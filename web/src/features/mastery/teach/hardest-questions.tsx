import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HardQuestion } from '@/api/generated/types.gen';
import classes from '@/features/mastery/mastery.module.css';

/** The questions that learners find hardest, able ones and others weighed. */
export function HardestQuestions({ questions }: { readonly questions: readonly HardQuestion[] }) {
  const { t } = useTranslation('mastery');
  if (questions.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('hardest.title')}
      </Title>
      <Text c="dimmed" size="sm">
        {t('hardest.text')}
      </Text>
      <ol className={classes['steps']}>
        {questions.map((question) => (
          <li key={question.id}>
            <bdi>{question.words}</bdi>{' '}
            <span className={classes['facts']}>
              {t('hardest.facts', { right: question.right, count: question.answers })}
            </span>
          </li>
        ))}
      </ol>
    </Stack>
  );
}
