import { Anchor, Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuestionItem } from '@/api/generated/types.gen';
import { QuestionMenu } from '@/features/assessment/bank/question-menu';
import { stateColours } from '@/features/assessment/bank/state-colours';
import classes from '@/features/assessment/take/offers.module.css';

interface BankRowProps {
  readonly question: QuestionItem;
  readonly courseId: string;
  readonly editable: boolean;
}

/** One question in the list of the bank. */
export function BankRow({ question, courseId, editable }: BankRowProps) {
  const { t } = useTranslation('assessment');
  const facts = [t(`author.taskKinds.${question.kind}`), t('points', { count: question.points }), ...question.tags];
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <Anchor component={Link} to={`/teach/questions/${question.id}`} fw={500} c="var(--lectern-ink)">
          <bdi>{question.title}</bdi>
        </Anchor>
        <Text size="sm" c="dimmed" truncate>
          {facts.map((fact, at) => (
            <span key={fact}>
              {at > 0 && ' · '}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </Text>
      </div>
      <Badge variant="light" color={stateColours[question.state]} radius="sm" tt="none" fw={500}>
        {t(`bank.states.${question.state}`)}
      </Badge>
      {editable && <QuestionMenu question={question} courseId={courseId} />}
    </li>
  );
}
