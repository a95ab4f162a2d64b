import { Button } from '@mantine/core';
import { changeLanguage } from '@/shared/i18n/i18n';
import { type Language, usePreferences } from '@/shared/lib/preferences';

const names: Record<Language, string> = { en: 'English', ar: 'العربية' };

/** Offers the other language, written in that language. */
export function LanguageButton() {
  const { language } = usePreferences();
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <Button variant="subtle" color="gray" size="compact-md" lang={other} onClick={() => changeLanguage(other)}>
      {names[other]}
    </Button>
  );
}
