import { Anchor, Badge, Title } from '@mantine/core';
import { IconArrowLeft, IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanView } from '@/api/generated/types.gen';
import classes from '@/features/tutor/plan/plan.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface PlanHeadProps {
  readonly plan: PlanView;
  readonly beats: number;
  readonly ms: number;
}

/** Which lesson it is, how far the plan is, and how long it takes. */
export function PlanHead({ plan, beats, ms }: PlanHeadProps) {
  const { t } = useTranslation('tutor');
  const { seconds, date } = useFormats();
  const approved = plan.state === 'APPROVED';
  const Sign = approved ? IconCircleCheck : IconPencil;
  const { ready, total } = plan.voice;
  const facts = [
    t('plan.beats', { count: beats }),
    t('plan.about', { time: seconds(ms / 1000) }),
    t('plan.version', { number: plan.lessonVersion }),
    ...(plan.voice.present && ready < total ? [t('plan.voice', { ready, total })] : []),
  ];
  return (
    <div className={classes.head}>
      <Anchor
        component={Link}
        to={plan.mayChange ? `/teach/lessons/${plan.lesson}` : `/courses/${plan.course}`}
        className={classes.back}
      >
        <IconArrowLeft size={18} aria-hidden /> {t(plan.mayChange ? 'plan.backToLesson' : 'plan.backToCourse')}
      </Anchor>
      <div className={classes.title}>
        <Title order={1} tabIndex={-1}>
          {t('plan.title')}
        </Title>
        <Badge
          size="lg"
          tt="none"
          variant="light"
          color={approved ? 'green' : 'gray'}
          leftSection={<Sign size={16} aria-hidden />}
          title={date(plan.changedAt)}
        >
          {t(`plan.state.${plan.state}`)}
        </Badge>
      </div>
      <p className={classes.lesson}>
        <bdi lang={plan.language}>{plan.title}</bdi>
      </p>
      <p className={classes.lead}>{t('plan.lead')}</p>
      <p className={classes.summary}>{facts.join(' · ')}</p>
    </div>
  );
}
