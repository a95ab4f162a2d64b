import { Alert, Anchor, Text } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Origin } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';

/** Which passage a language model drafted the question from, and whether a person has reviewed it. */
export function OriginNote({ origin }: { readonly origin: Origin }) {
  const { t } = useTranslation('assessment');
  const { dateTime } = useFormats();
  const reviewed = origin.reviewedAt != null;
  return (
    <Alert
      color={reviewed ? 'gray' : 'blue'}
      icon={<IconSparkles size={20} aria-hidden />}
      title={t(reviewed ? 'bank.origin.reviewed' : 'bank.origin.unreviewed')}
    >
      <Text size="sm">
        {t('bank.origin.from')}{' '}
        <Anchor component={Link} to={`/lessons/${origin.lesson}`} size="sm">
          <bdi>{origin.lessonTitle}</bdi>
        </Anchor>
      </Text>
      <Text size="sm" component="blockquote" dir="auto" my={8} mx={0}>
        <q>{origin.quote}</q>
      </Text>
      <Text size="sm" c="dimmed">
        {t('bank.origin.by', { model: origin.model, when: dateTime(origin.draftedAt) })}
      </Text>
    </Alert>
  );
}
