import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';

export function TextForm({ body, onChange }: FormProps) {
  const { t } = useTranslation('courses');
  return (
    <Textarea
      autoFocus
      autosize
      minRows={3}
      dir="auto"
      label={t('editor.kinds.TEXT')}
      description={t('editor.text.help')}
      value={body}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
