import { Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { heading } from '@/features/courses/editor/blocks/block-syntax';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';

export function HeadingForm({ body, onChange }: FormProps) {
  const { t } = useTranslation('courses');
  const { level, text } = heading.read(body);
  return (
    <Group align="end" gap="sm">
      <TextInput
        data-autofocus
        autoFocus
        flex="1 1 16rem"
        dir="auto"
        label={t('editor.heading.text')}
        value={text}
        onChange={(event) => onChange(heading.write({ level, text: event.currentTarget.value }))}
      />
      <Select
        w={180}
        label={t('editor.heading.level')}
        allowDeselect={false}
        data={[2, 3, 4].map((one) => ({ value: String(one), label: t(`editor.heading.levels.${one}`) }))}
        value={String(Math.min(4, Math.max(2, level)))}
        onChange={(value) => onChange(heading.write({ level: Number(value ?? 2), text }))}
      />
    </Group>
  );
}
