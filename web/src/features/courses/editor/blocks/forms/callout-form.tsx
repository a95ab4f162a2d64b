import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { callout } from '@/features/courses/editor/blocks/block-syntax';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';

const offered = [
  'callout',
  'tip',
  'warning',
  'objectives',
  'prereq',
  'challenge',
  'solution',
  'discussion',
  'keypoints',
  'checklist',
  'instructor',
];

export function CalloutForm({ body, onChange }: FormProps) {
  const { t } = useTranslation(['courses', 'shared']);
  const value = callout.read(body);
  const known = offered.includes(value.kind) ? offered : [...offered, value.kind];
  return (
    <>
      <Select
        label={t('editor.callout.kind')}
        allowDeselect={false}
        data={known.map((kind) => ({
          value: kind,
          label: t(`shared:blocks.callouts.${kind}`, { defaultValue: kind }),
        }))}
        value={value.kind}
        onChange={(kind) => onChange(callout.write({ ...value, kind: kind ?? 'callout' }))}
      />
      <TextInput
        label={t('editor.callout.title')}
        dir="auto"
        value={value.title}
        onChange={(event) => onChange(callout.write({ ...value, title: event.currentTarget.value }))}
      />
      <Textarea
        autoFocus
        autosize
        minRows={3}
        dir="auto"
        label={t('editor.callout.inside')}
        description={t('editor.text.help')}
        value={value.inside}
        onChange={(event) => onChange(callout.write({ ...value, inside: event.currentTarget.value }))}
      />
    </>
  );
}
