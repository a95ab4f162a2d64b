import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { changeLanguage } from '@/shared/i18n/i18n';
import { type Language, usePreferences } from '@/shared/lib/preferences';
import { keepReadingInProfile, useAcademy } from '@/shared/session/session';

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية' };

/** Offers the other language, written in that language; nothing where the academy teaches in one only. */
export function LanguageButton() {
  const { language } = usePreferences();
  const academy = useAcademy();
  const queries = useQueryClient();
  const other = language === 'ar' ? 'en' : 'ar';
  if (academy && !academy.languages.includes(other)) return null;

  const change = async () => {
    await changeLanguage(other);
    await keepReadingInProfile(queries);
  };

  return (
    <Button variant="subtle" color="gray" size="compact-md" lang={other} onClick={() => void change()}>
      {languageNames[other]}
    </Button>
  );
}
