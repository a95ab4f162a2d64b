import { Button, Textarea } from '@mantine/core';
import { IconTextPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapsTask, TextGap } from '@/api/generated/types.gen';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import type { TaskFormProps } from '@/features/assessment/bank/editor/forms/choice-form';
import { GapForm } from '@/features/assessment/bank/editor/forms/gap-form';
import { withGap, withText } from '@/features/assessment/bank/editor/gaps';

/** The text, and for each of its gaps what fills it. Words that are selected become a gap that asks for them. */
export function GapsForm({ task, onChange }: TaskFormProps<GapsTask>) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  const field = useRef<HTMLTextAreaElement>(null);
  const lost = useRef(new Map<string, TextGap>());
  const makeGap = () => {
    const { selectionStart = task.text.length, selectionEnd = task.text.length } = field.current ?? {};
    onChange(withGap(task, selectionStart, selectionEnd));
    field.current?.focus();
  };
  return (
    <>
      <Textarea
        ref={field}
        label={t('bank.gaps.text')}
        description={t('bank.gaps.help')}
        dir="auto"
        autosize
        minRows={3}
        maxLength={4000}
        value={task.text}
        error={faultAt('task.text') ?? faultAt('task.gaps')}
        onChange={(event) => onChange(withText(task, event.currentTarget.value, lost.current))}
      />
      <Button
        variant="default"
        style={{ alignSelf: 'start' }}
        leftSection={<IconTextPlus size={18} aria-hidden />}
        onClick={makeGap}
      >
        {t('bank.gaps.make')}
      </Button>
      {task.gaps.map((gap, at) => (
        <GapForm
          key={gap.id}
          gap={gap}
          at={at}
          onChange={(changed) =>
            onChange({ ...task, gaps: task.gaps.map((other) => (other === gap ? changed : other)) })
          }
        />
      ))}
    </>
  );
}
