import { Card, Group, Rating, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Ratings } from '@/api/generated/types.gen';
import { mostStars } from '@/features/feedback/feedback';
import { Distribution } from '@/features/feedback/results/distribution';
import classes from '@/features/feedback/results/results.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { Meaning } from '@/shared/ui/meaning';

interface RatingsCardProps {
  readonly title: string;
  readonly answers: number;
  readonly fewest: number;
  /** Null as long as it would tell who said it. */
  readonly ratings: Ratings | null;
}

/** The mean, how it came about, and what was written. */
export function RatingsCard({ title, answers, fewest, ratings }: RatingsCardProps) {
  const { t } = useTranslation('feedback');
  const { number } = useFormats();
  const count = t('results.answers', { count: answers, number: number(answers) });
  const held = answers - (ratings?.count ?? 0);
  return (
    <Card padding="lg" component="section">
      <Stack>
        <Title order={2} size="h3">
          {title}
        </Title>
        {ratings === null ? (
          <Text>
            {answers === 0 ? t('results.none') : `${count} ${t('results.tooFew', { fewest: number(fewest) })}`}
          </Text>
        ) : (
          <>
            <Group gap="sm">
              <Rating value={ratings.mean} fractions={10} readOnly aria-hidden />
              <Text fw={500}>
                {t('results.mean', {
                  mean: number(ratings.mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
                  of: number(mostStars),
                })}
              </Text>
              <Text c="dimmed">{count}</Text>
              <Meaning of={t('results.meanName')}>{t('results.meanMeaning', { fewest: number(fewest) })}</Meaning>
            </Group>
            {held > 0 && (
              <Text size="sm" c="dimmed">
                {t('results.held', { count: held, number: number(held), fewest: number(fewest) })}
              </Text>
            )}
            <Group gap={4} wrap="nowrap">
              <Text size="sm">{t('results.distribution')}</Text>
              <Meaning of={t('results.distribution')}>{t('results.distributionMeaning')}</Meaning>
            </Group>
            <Distribution distribution={ratings.distribution} />
            {ratings.texts.length > 0 && (
              <ul className={classes['texts']}>
                {ratings.texts.map(({ stars, text, name }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: answers have no identity, on purpose
                  <li key={index}>
                    <Text className={classes['words']}>
                      <bdi>{text}</bdi>
                    </Text>
                    <Text size="sm" c="dimmed">
                      {t('stars', { stars: number(stars), of: number(mostStars) })}
                      {' · '}
                      {name ? <bdi>{name}</bdi> : t('results.nameless')}
                    </Text>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Stack>
    </Card>
  );
}
