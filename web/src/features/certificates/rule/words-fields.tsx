import { Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Words } from '@/api/generated/types.gen';

interface WordsFieldsProps {
  readonly language: 'en' | 'ar';
  readonly words: Words;
  readonly onChange: (words: Words) => void;
}

const short = 80;
const long = 240;
const fields = [
  ['heading', short, true],
  ['opening', long, false],
  ['statement', long, true],
  ['closing', long, false],
  ['signatory', short, false],
  ['signatoryRole', short, false],
] as const;

/** What a certificate says in one language, in the order in which it is read. */
export function WordsFields({ language, words, onChange }: WordsFieldsProps) {
  const { t } = useTranslation('certificates');
  return (
    <Stack>
      {fields.map(([field, longest, required]) => (
        <TextInput
          key={field}
          label={t(`rule.fields.${field}`)}
          value={words[field]}
          maxLength={longest}
          required={required}
          lang={language}
          dir={language === 'ar' ? 'rtl' : 'ltr'}
          onChange={(event) => onChange({ ...words, [field]: event.currentTarget.value })}
        />
      ))}
    </Stack>
  );
}
