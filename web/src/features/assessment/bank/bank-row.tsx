import { Anchor, Badge, Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuestionItem } from '@/api/generated/types.gen';
import { QuestionMenu } from '@/features/assessment/bank/question-menu';
import { stateColours } from '@/features/assessment/bank/state-colours';
import classes from '@/features/assessment/take/offers.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface BankRowProps {
  readonly question: QuestionItem;
  readonly courseId: string;
  readonly editable: boolean;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One question in the list of the bank. */
export function BankRow({ question, courseId, editable, chosen, onChoose }: BankRowProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const facts = [
    t(`author.taskKinds.${question.kind}`),
    t('points', { count: question.points }),
    t('bank.level', { level: number(question.difficulty) }),
    ...new Set([...question.skills, ...question.tags]),
  ];
  return (
    <li className={classes['row']}>
      {editable && (
        <Checkbox
          aria-label={t('bank.many.choose', { name: question.title })}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <div className={classes['words']}>
        <Anchor component={Link} to={`/teach/questions/${question.id}`} fw={500} c="var(--lectern-ink)">
          <bdi>{question.title}</bdi>
        </Anchor>
        <Text size="sm" c="dimmed">
          {facts.map((fact, at) => (
            <span key={fact}>
              {at > 0 && ' · '}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </Text>
      </div>
      <Badge
        variant="light"
        color={question.unreviewed ? 'blue' : stateColours[question.state]}
        radius="sm"
        tt="none"
        fw={500}
      >
        {t(question.unreviewed ? 'bank.origin.toReview' : `bank.states.${question.state}`)}
      </Badge>
      {editable && <QuestionMenu question={question} courseId={courseId} />}
    </li>
  );
}
