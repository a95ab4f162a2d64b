import { Anchor, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReplacementOutcome } from '@/api/generated/types.gen';
import classes from '@/features/library/library.module.css';
import { useFormats } from '@/shared/i18n/formats';

/** Where another file took the place of one, and what keeps the old one. */
export function Outcome({ outcome: { file, replaced, kept, hidden } }: { readonly outcome: ReplacementOutcome }) {
  const { t } = useTranslation('library');
  const { number } = useFormats();
  const drafts = replaced.some(({ kind }) => kind === 'LESSON');
  return (
    <Stack>
      <Text className={classes['done'] ?? ''} role="status">
        <IconCircleCheck size={20} aria-hidden />
        {t('replace.done', { count: replaced.length, number: number(replaced.length) })}
      </Text>
      {drafts && <Text>{t('replace.publish')}</Text>}
      <ul className={classes['places']}>
        {replaced.map(({ kind, id, title, course }) => (
          <li key={`${kind} ${id}`}>
            <Anchor component={Link} to={kind === 'LESSON' ? `/teach/lessons/${id}` : `/teach/courses/${course.id}`}>
              <bdi>{title}</bdi>
            </Anchor>
            <p className={classes['quiet']}>
              {t(`standing.${kind}`)}
              {' · '}
              <bdi>{course.title}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {(kept.length > 0 || hidden > 0) && (
        <section>
          <Title order={3} size="h5" mb="xs">
            {t('replace.left')}
          </Title>
          <ul className={classes['places']}>
            {kept.map(({ reason, courseTitle, title }) => (
              <li key={`${reason} ${courseTitle} ${title}`}>
                <bdi>{title ?? courseTitle}</bdi>
                <p className={classes['quiet']}>{t(`replace.reasons.${reason}`)}</p>
              </li>
            ))}
          </ul>
          {hidden > 0 && (
            <p className={classes['quiet']}>{t('standing.hidden', { count: hidden, number: number(hidden) })}</p>
          )}
        </section>
      )}
      {file && (
        <Anchor component={Link} to={`/library/${file}`}>
          {t('replace.see')}
        </Anchor>
      )}
    </Stack>
  );
}
