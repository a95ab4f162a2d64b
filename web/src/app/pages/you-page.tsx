import { Button, Card, Group, SegmentedControl, Stack, Text, Title, useMantineColorScheme } from '@mantine/core';
import { IconChevronRight, IconLogout } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from '@/app/pages/you-page.module.css';
import { managePlaces, yourPlaces } from '@/app/shell/places';
import { isFor, type NavigationEntry } from '@/shared/feature';
import { changeLanguage } from '@/shared/i18n/i18n';
import {
  keepPreferences,
  type Language,
  languages,
  type Numerals,
  type Preferences,
  usePreferences,
} from '@/shared/lib/preferences';
import { keepReadingInProfile, useSignOut, useUser } from '@/shared/session/session';
import { languageNames } from '@/shared/ui/language-button';
import { Page } from '@/shared/ui/page';

/** The fourth place of the phone: who you are here, how you like to read, and the rarer places. */
export function YouPage() {
  const { t } = useTranslation();
  const user = useUser();
  const signOut = useSignOut();
  return (
    <Page title={user.name} lead={<bdi>{user.email}</bdi>}>
      <Stack gap="xl" className={classes.column}>
        <Links places={yourPlaces.filter((place) => isFor(place, user.roles))} label={t('you.account')} />
        <Reading />
        <div className={classes.onPhone}>
          <Links places={managePlaces.filter((place) => isFor(place, user.roles))} label={t('shell.manage')} />
        </div>
        <Group>
          <Button variant="default" leftSection={<IconLogout size={18} aria-hidden />} onClick={() => signOut.mutate()}>
            {t('shell.signOut')}
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}

function Links({ places, label }: { readonly places: readonly NavigationEntry[]; readonly label: string }) {
  const { t } = useTranslation();
  if (places.length === 0) return null;
  return (
    <nav aria-label={label}>
      <Card padding={0} component="ul" className={classes.links}>
        {places.map(({ to, label: text, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={classes.link}>
              <Icon size={20} aria-hidden />
              {t(text)}
              <IconChevronRight size={18} className={classes.arrow} aria-hidden />
            </Link>
          </li>
        ))}
      </Card>
    </nav>
  );
}

function Reading() {
  const { t } = useTranslation();
  const { language, numerals } = usePreferences();
  const queries = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  const read = async ({ language, numerals }: Partial<Preferences>) => {
    if (language) await changeLanguage(language);
    if (numerals) keepPreferences({ numerals });
    await keepReadingInProfile(queries);
  };

  return (
    <Card component="section">
      <Stack gap="lg">
        <Title order={2}>{t('you.reading')}</Title>
        <Choice
          label={t('you.language')}
          value={language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(value) => void read({ language: value as Language })}
        />
        {language === 'ar' && (
          <Choice
            label={t('you.numerals')}
            value={numerals}
            options={[
              { value: 'latn', label: '0123' },
              { value: 'arab', label: '٠١٢٣' },
            ]}
            onChange={(value) => void read({ numerals: value as Numerals })}
          />
        )}
        <Choice
          label={t('you.appearance')}
          value={colorScheme}
          options={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: t(`scheme.${value}`) }))}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
        />
      </Stack>
    </Card>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: { value: string; label: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <div className={classes.choice}>
      <Text>{label}</Text>
      <SegmentedControl aria-label={label} value={value} data={options} onChange={onChange} />
    </div>
  );
}
