import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface LanguageSelectProps {
  readonly value: 'en' | 'ar';
  readonly onChange: (language: 'en' | 'ar') => void;
}

/** The language that something is taught in. */
export function LanguageSelect({ value, onChange }: LanguageSelectProps) {
  const { t } = useTranslation('courses');
  return (
    <Select
      label={t('editor.details.language')}
      allowDeselect={false}
      data={[
        { value: 'en', label: 'English' },
        { value: 'ar', label: 'العربية' },
      ]}
      value={value}
      onChange={(language) => onChange(language === 'ar' ? 'ar' : 'en')}
    />
  );
}
