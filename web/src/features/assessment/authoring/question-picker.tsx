import { Anchor, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listQuestionsOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { QuestionItem } from '@/api/generated/types.gen';
import { Dialog } from '@/shared/ui/dialog';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface QuestionPickerProps {
  readonly courseId: string;
  /** Ids of questions that are chosen already. */
  readonly chosen: readonly string[];
  readonly onChoose: (questions: readonly QuestionItem[]) => void;
  readonly onClose: () => void;
}

/** Questions of the bank to be added, found by a part of their words. */
export function QuestionPicker({ courseId, chosen, onChoose, onClose }: QuestionPickerProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), 250);
  const [picked, setPicked] = useState<readonly QuestionItem[]>([]);
  const { data, error } = useQuery(
    listQuestionsOptions({ path: { id: courseId }, query: { state: 'ACTIVE', ...(query && { query }) } }),
  );
  const free = data?.items.filter(({ id }) => !chosen.includes(id)) ?? [];
  const toggle = (question: QuestionItem) =>
    setPicked((before) =>
      before.some(({ id }) => id === question.id)
        ? before.filter(({ id }) => id !== question.id)
        : [...before, question],
    );
  return (
    <Dialog opened size="lg" onClose={onClose} title={t('author.addQuestions')}>
      <Stack>
        <TextInput
          data-autofocus
          label={t('author.findQuestions')}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemAlert error={error} />
        {!data && !error && <LoadingSkeleton lines={4} />}
        {data && free.length === 0 && (
          <Text c="dimmed">
            {t(query ? 'author.noneFound' : 'author.bankEmpty')}{' '}
            <Anchor component={Link} to={`/teach/courses/${courseId}/questions`}>
              {t('bank.toBank')}
            </Anchor>
          </Text>
        )}
        {free.map((question) => (
          <Checkbox
            key={question.id}
            checked={picked.some(({ id }) => id === question.id)}
            onChange={() => toggle(question)}
            label={<bdi>{question.title}</bdi>}
            description={t(`author.taskKinds.${question.kind}`)}
          />
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <Button
            disabled={picked.length === 0}
            onClick={() => {
              onChoose(picked);
              onClose();
            }}
          >
            {t('author.addPicked', { count: picked.length })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
