import { Badge, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WaitingPaper } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';
import { useLearnerName } from '@/features/assessment/marking/use-learner-name';
import { pathOf } from '@/features/assessment/marking/work-order';
import { useFormats } from '@/shared/i18n/formats';

interface PaperRowProps {
  readonly paper: WaitingPaper;
  /** Left out where results are not released one by one. */
  readonly onRelease?: () => void;
}

/** What one learner handed in, how far it is marked, and since when it waits. */
export function PaperRow({ paper, onRelease }: PaperRowProps) {
  const { t } = useTranslation('assessment');
  const { relative, dateTime } = useFormats();
  const nameOf = useLearnerName();
  const { answers, state, since } = paper;
  const waiting = answers.filter(({ waits }) => waits);
  const first = waiting[0] ?? answers[0];
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <Text fw={500}>
          <bdi>{nameOf(paper.learner)}</bdi>
        </Text>
        <Text size="sm" c="dimmed" title={dateTime(since)}>
          {t('marking.since', { when: relative(since) })}
        </Text>
        {paper.signedAt && (
          <Text size="sm" c="dimmed" title={dateTime(paper.signedAt)}>
            {paper.signedBy
              ? t('marking.signature.by', { by: paper.signedBy, when: relative(paper.signedAt) })
              : t('marking.signature.byGone', { when: relative(paper.signedAt) })}
          </Text>
        )}
      </div>
      <Badge variant={state === 'DONE' ? 'light' : 'default'} radius="sm" tt="none" fw={500}>
        {state === 'OPEN' && waiting.length > 0
          ? t('marking.answers', { count: waiting.length })
          : state === 'DONE' && !paper.ready
            ? t('marking.signature.waits')
            : t(`marking.states.${state}`)}
      </Badge>
      {first && (
        <Button
          component={Link}
          to={pathOf({ attempt: paper.attemptId, answer: first }, 'learner')}
          variant={waiting.length > 0 ? 'filled' : 'default'}
          size="compact-md"
        >
          {t(waiting.length > 0 ? 'marking.mark' : 'marking.see')}
        </Button>
      )}
      {paper.ready && onRelease && (
        <Button variant="default" size="compact-md" onClick={onRelease}>
          {t('marking.release')}
        </Button>
      )}
    </li>
  );
}
