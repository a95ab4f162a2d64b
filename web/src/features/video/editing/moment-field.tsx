import { ActionIcon, TextInput } from '@mantine/core';
import { IconClockPin } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentOf, typed } from '@/features/video/editing/moments';

interface MomentFieldProps {
  readonly label: string;
  /** Milliseconds. */
  readonly value: number;
  /** Where the video is. */
  readonly now: number;
  readonly onChange: (value: number) => void;
}

/** A moment of the video: typed, or taken from where the video is. */
export function MomentField({ label, value, now, onChange }: MomentFieldProps) {
  const { t } = useTranslation('video');
  const [text, setText] = useState(() => typed(value));
  useEffect(() => setText((before) => (momentOf(before) === value ? before : typed(value))), [value]);
  const wrong = momentOf(text) === null;
  return (
    <TextInput
      label={label}
      w="10rem"
      dir="ltr"
      value={text}
      error={wrong ? t('editing.noMoment') : undefined}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        const moment = momentOf(currentTarget.value);
        if (moment !== null) onChange(moment);
      }}
      onBlur={() => setText(typed(value))}
      rightSection={
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('editing.now', { field: label })}
          title={t('editing.now', { field: label })}
          onClick={() => onChange(now)}
        >
          <IconClockPin size={18} aria-hidden />
        </ActionIcon>
      }
    />
  );
}
