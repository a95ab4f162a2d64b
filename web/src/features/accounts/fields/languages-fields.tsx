import { Checkbox, Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '@/shared/lib/preferences';
import { languageNames } from '@/shared/ui/language-button';

/** The languages of an academy, and the one it begins in. */
export interface Spoken {
  readonly languages: Language[];
  readonly defaultLanguage: Language;
}

interface LanguagesFieldsProps {
  readonly value: Spoken;
  readonly onChange: (spoken: Spoken) => void;
}

export function LanguagesFields({ value, onChange }: LanguagesFieldsProps) {
  const { t } = useTranslation('accounts');

  const speak = (chosen: Language[]) => {
    const first = chosen.includes(value.defaultLanguage) ? value.defaultLanguage : chosen[0];
    onChange({ languages: chosen, defaultLanguage: first ?? value.defaultLanguage });
  };

  return (
    <>
      <Checkbox.Group
        label={t('setUp.languages')}
        value={value.languages}
        onChange={(chosen) => speak(chosen as Language[])}
        error={value.languages.length === 0 && t('setUp.languageMissing')}
      >
        <Group mt={6}>
          {languages.map((language) => (
            <Checkbox key={language} value={language} label={languageNames[language]} />
          ))}
        </Group>
      </Checkbox.Group>
      {value.languages.length > 1 && (
        <Select
          label={t('setUp.defaultLanguage')}
          data={value.languages.map((language) => ({ value: language, label: languageNames[language] }))}
          value={value.defaultLanguage}
          allowDeselect={false}
          onChange={(language) => onChange({ ...value, defaultLanguage: language as Language })}
        />
      )}
    </>
  );
}
