import { ActionIcon, Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choice, question } from '@/features/courses/editor/blocks/block-syntax';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';
import classes from '@/features/courses/editor/blocks/forms/forms.module.css';

export function QuestionForm({ body, onChange }: FormProps) {
  const { t } = useTranslation('courses');
  const [value, setValue] = useState(() => question.read(body));
  const change = (part: Partial<typeof value>) => {
    const changed = { ...value, ...part };
    setValue(changed);
    onChange(question.write(changed));
  };
  const set = (at: number, part: Partial<Choice>) =>
    change({ choices: value.choices.map((choice, place) => (place === at ? { ...choice, ...part } : choice)) });
  return (
    <Stack gap="md">
      <Textarea
        autoFocus
        autosize
        dir="auto"
        label={t('editor.question.prompt')}
        value={value.prompt}
        onChange={(event) => change({ prompt: event.currentTarget.value })}
      />
      <Stack gap="sm" role="group" aria-label={t('editor.question.choices')}>
        {value.choices.map((choice, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: choices have no other name than their place
          <div key={at} className={classes['choice']} data-correct={choice.correct || undefined}>
            <Checkbox
              checked={choice.correct}
              aria-label={t('editor.question.isRight', { number: at + 1 })}
              onChange={(event) => set(at, { correct: event.currentTarget.checked })}
            />
            <Stack gap="xs">
              <TextInput
                dir="auto"
                aria-label={t('editor.question.choice', { number: at + 1 })}
                placeholder={t('editor.question.choice', { number: at + 1 })}
                value={choice.text}
                onChange={(event) => set(at, { text: event.currentTarget.value })}
              />
              <TextInput
                dir="auto"
                size="sm"
                aria-label={t('editor.question.feedback', { number: at + 1 })}
                placeholder={t('editor.question.feedbackHint')}
                value={choice.feedback}
                onChange={(event) => set(at, { feedback: event.currentTarget.value })}
              />
            </Stack>
            <ActionIcon
              disabled={value.choices.length <= 2}
              aria-label={t('editor.question.remove', { number: at + 1 })}
              onClick={() => change({ choices: value.choices.filter((_, place) => place !== at) })}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </div>
        ))}
      </Stack>
      {value.choices.every(({ correct }) => !correct) && (
        <Text size="sm" c="red" role="alert">
          {t('editor.question.noneRight')}
        </Text>
      )}
      <Group>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => change({ choices: [...value.choices, { text: '', correct: false, feedback: '' }] })}
        >
          {t('editor.question.add')}
        </Button>
      </Group>
      <Textarea
        autosize
        minRows={2}
        dir="auto"
        label={t('editor.question.explanation')}
        description={t('editor.question.explanationHelp')}
        value={value.explanation}
        onChange={(event) => change({ explanation: event.currentTarget.value })}
      />
    </Stack>
  );
}
