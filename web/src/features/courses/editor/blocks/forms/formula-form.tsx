import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formula } from '@/features/courses/editor/blocks/block-syntax';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';
import { Formula } from '@/shared/blocks/formula';

export function FormulaForm({ body, onChange }: FormProps) {
  const { t } = useTranslation('courses');
  const latex = formula.read(body);
  return (
    <>
      <Textarea
        autoFocus
        autosize
        minRows={2}
        dir="ltr"
        spellCheck={false}
        label={t('editor.formula.label')}
        description={t('editor.formula.help')}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={latex}
        onChange={(event) => onChange(formula.write(event.currentTarget.value))}
      />
      {latex !== '' && <Formula latex={latex} />}
    </>
  );
}
