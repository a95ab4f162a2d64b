import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Step } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';
import { nextStepQuery } from '@/shared/lib/next-step-query';
import { Panels } from '@/shared/panels';
import { NextStep } from '@/shared/ui/next-step';
import { ProgressRing } from '@/shared/ui/progress-ring';

const places: Readonly<Record<Step['kind'], (step: Step) => string>> = {
  ATTEMPT: ({ target }) => `/assessments/${target}`,
  MARKING: () => '/marking',
  GO_ON: ({ target }) => `/lessons/${target}`,
  QUIZ: ({ target }) => `/assessments/${target}`,
  QUIZ_AGAIN: ({ target }) => `/assessments/${target}`,
  LESSON: ({ target }) => `/lessons/${target}`,
  FREE_QUIZ: ({ target }) => `/assessments/${target}`,
  CARDS: () => '/cards/review',
  CERTIFICATE: () => '/certificates',
  DONE: () => '/courses',
};

/** The one thing to do next; the server decides which. */
export function NextStepCard() {
  const { t } = useTranslation('next-step');
  const { percent, dateTime, relative } = useFormats();
  const { data } = useQuery(nextStepQuery);
  const step = data?.step;
  if (!step) return null;
  const { kind, course, title, count, at } = step;
  const share = percent(step.percent / 100);
  const about = t(`${kind}.text`, { share, count, since: at && relative(at) });
  const ring = kind === 'GO_ON' || kind === 'LESSON';
  return (
    <NextStep
      when={course && <bdi>{course.title}</bdi>}
      title={t(`${kind}.title`, { title, count })}
      action={
        <Button component={Link} to={places[kind](step)}>
          {t(`${kind}.action`)}
        </Button>
      }
      {...(ring && { aside: <ProgressRing percent={step.percent}>{share}</ProgressRing> })}
    >
      {about}
      {ring && <Panels place="percentMeaning" about={{}} />}
      {at && kind !== 'MARKING' && ` ${t('until', { time: dateTime(at) })}`}
    </NextStep>
  );
}
