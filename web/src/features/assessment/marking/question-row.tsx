import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MarkedQuestion } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';
import { nextWaiting, pathOf, type Stop } from '@/features/assessment/marking/work-order';
import { Blocks } from '@/shared/blocks/blocks';

interface QuestionRowProps {
  readonly question: MarkedQuestion;
  /** All answers to it. */
  readonly stops: readonly Stop[];
  /** Several are to be marked at once. Left out for who does not mark. */
  readonly onMany?: () => void;
}

/** A question, whose answers are marked one after the other. */
export function QuestionRow({ question, stops, onMany }: QuestionRowProps) {
  const { t } = useTranslation('assessment');
  const waiting = stops.filter(({ answer }) => answer.waits).length;
  const next = nextWaiting(stops, -1) ?? stops[0];
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <Blocks blocks={question.stem.slice(0, 1)} />
        <Text size="sm" c="dimmed">
          {t('marking.answers', { count: waiting })}
        </Text>
      </div>
      {onMany && waiting > 1 && (
        <Button variant="default" size="compact-md" onClick={onMany}>
          {t('marking.many.open')}
        </Button>
      )}
      {next && (
        <Button
          component={Link}
          to={pathOf(next, 'question')}
          variant={waiting > 0 ? 'filled' : 'default'}
          size="compact-md"
        >
          {t(waiting > 0 ? 'marking.mark' : 'marking.see')}
        </Button>
      )}
    </li>
  );
}
