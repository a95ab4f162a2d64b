import { Badge, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LearnerMenu } from '@/features/enrolment/learner-menu';
import type { Learner } from '@/features/enrolment/learners';
import classes from '@/features/enrolment/learners-page.module.css';
import { type Formats, useFormats } from '@/shared/i18n/formats';
import { EmailAddress } from '@/shared/ui/email-address';
import { InitialsMark } from '@/shared/ui/initials-mark';

interface LearnerRowProps {
  readonly courseId: string;
  readonly learner: Learner;
  readonly editable: boolean;
}

/** A learner: who, how far, when last, and until when. */
export function LearnerRow({ courseId, learner, editable }: LearnerRowProps) {
  const { t } = useTranslation('enrolment');
  const formats = useFormats();
  const { progress } = learner;
  const percent = formats.percent((progress?.percent ?? 0) / 100);
  const state = stateOf(learner);
  return (
    <li className={classes['row']}>
      <InitialsMark name={learner.name} />
      <div className={classes['who']}>
        <Text fw={500}>
          <bdi>{learner.name === '' ? t('nameless') : learner.name}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          <EmailAddress>{learner.email}</EmailAddress>
        </Text>
      </div>
      <div className={classes['progress']}>
        <Text size="sm" mb={6}>
          {progress
            ? t('progress', {
                share: percent,
                done: formats.number(progress.completed),
                all: formats.number(progress.lessons),
              })
            : t('nothingRead')}
        </Text>
        <Progress
          value={progress?.percent ?? 0}
          size="sm"
          aria-label={t('progressOf', { name: learner.name, share: percent })}
        />
        {progress?.lastRead && (
          <Text size="sm" c="dimmed" mt={4}>
            {t('lastRead', { when: formats.relative(progress.lastRead) })}
          </Text>
        )}
      </div>
      <div className={classes['period']}>
        {state !== 'valid' && (
          <Badge variant="light" color={state === 'coming' ? 'blue' : 'gray'}>
            {t(`states.${state}`)}
          </Badge>
        )}
        <Text size="sm">{periodText(learner, formats, t)}</Text>
      </div>
      {editable && <LearnerMenu courseId={courseId} learner={learner} />}
    </li>
  );
}

function stateOf({ valid, revoked, validFrom }: Learner): 'valid' | 'coming' | 'over' | 'ended' {
  if (revoked) return 'ended';
  if (valid) return 'valid';
  return new Date(validFrom) > new Date() ? 'coming' : 'over';
}

function periodText(
  { validFrom, validUntil }: Learner,
  { date }: Formats,
  t: (key: 'since' | 'between', values: Record<string, string>) => string,
): string {
  const from = date(validFrom);
  return validUntil
    ? t('between', { from, until: date(new Date(new Date(validUntil).getTime() - 1)) })
    : t('since', { from });
}
