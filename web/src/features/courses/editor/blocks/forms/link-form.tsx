import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { link } from '@/features/courses/editor/blocks/block-syntax';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';

/** Where something at another place of the web is, and what it is called. */
export function LinkForm({ body, onChange }: FormProps) {
  const { t } = useTranslation('courses');
  const [value, setValue] = useState(() => {
    const { url, title } = link.read(body);
    return { address: url === 'https://' ? '' : url, title };
  });
  const change = (part: Partial<typeof value>) => {
    const changed = { ...value, ...part };
    setValue(changed);
    onChange(link.write({ url: link.address(changed.address), title: changed.title }));
  };
  return (
    <>
      <TextInput
        label={t('editor.link.address')}
        description={t('editor.link.help')}
        placeholder="https://"
        type="text"
        inputMode="url"
        dir="ltr"
        value={value.address}
        onChange={(event) => change({ address: event.currentTarget.value })}
      />
      <TextInput
        label={t('editor.link.title')}
        dir="auto"
        value={value.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
    </>
  );
}
