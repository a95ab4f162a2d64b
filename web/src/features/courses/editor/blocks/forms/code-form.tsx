import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { code } from '@/features/courses/editor/blocks/block-syntax';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';

export function CodeForm({ body, onChange }: FormProps) {
  const { t } = useTranslation('courses');
  const { language, code: lines } = code.read(body);
  return (
    <>
      <TextInput
        label={t('editor.code.language')}
        placeholder="python"
        dir="ltr"
        value={language}
        onChange={(event) => onChange(code.write({ language: event.currentTarget.value.trim(), code: lines }))}
      />
      <Textarea
        autoFocus
        autosize
        minRows={4}
        dir="ltr"
        spellCheck={false}
        label={t('editor.kinds.CODE')}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={lines}
        onChange={(event) => onChange(code.write({ language, code: event.currentTarget.value }))}
      />
    </>
  );
}
