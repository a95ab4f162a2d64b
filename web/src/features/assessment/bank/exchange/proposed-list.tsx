import { Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProposedQuestion } from '@/api/generated/types.gen';
import classes from '@/features/assessment/take/offers.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ProposedListProps {
  readonly found: readonly ProposedQuestion[];
  readonly taking: boolean;
  readonly failure: unknown;
  /** Takes the questions that begin at these lines. */
  readonly onTake: (lines: number[]) => void;
  readonly onBack: () => void;
}

/** What a file holds: what can be taken, and of the rest in which line what is wrong. */
export function ProposedList({ found, taking, failure, onTake, onBack }: ProposedListProps) {
  const { t } = useTranslation('assessment');
  const right = found.filter(({ faults }) => faults.length === 0);
  return (
    <Stack>
      <Text role="status">
        {found.length === 0
          ? t('bank.import.nothing')
          : t('bank.import.found', { count: right.length, of: found.length })}
      </Text>
      <ul className={classes['list']}>
        {found.map((question) => (
          <ProposedRow key={question.line} question={question} />
        ))}
      </ul>
      <ProblemAlert error={failure} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack}>
          {t('bank.import.back')}
        </Button>
        <Button
          data-autofocus
          loading={taking}
          disabled={right.length === 0}
          onClick={() => onTake(right.map(({ line }) => line))}
        >
          {t('bank.import.take', { count: right.length })}
        </Button>
      </Group>
    </Stack>
  );
}

function ProposedRow({ question }: { readonly question: ProposedQuestion }) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const fine = question.faults.length === 0;
  const Icon = fine ? IconCircleCheck : IconAlertCircle;
  return (
    <li className={classes['row']}>
      <span className={classes['icon']} data-passed={fine || undefined}>
        <Icon size={20} aria-hidden />
      </span>
      <div className={classes['words']}>
        <bdi>{question.title || question.stem || t('bank.import.unreadable')}</bdi>
        <Text size="sm" c="dimmed">
          {t('bank.import.line', { line: number(question.line) })}
          {question.task && ` · ${t(`author.taskKinds.${question.task.kind}`)}`}
        </Text>
        {question.faults.map(({ line, code, message }) => (
          <Text key={`${line} ${code} ${message}`} size="sm" c="var(--lectern-red)">
            {t('bank.import.fault', {
              line: number(line),
              fault: t(`bank.faults.${code}`, { defaultValue: message }),
            })}
          </Text>
        ))}
      </div>
    </li>
  );
}
