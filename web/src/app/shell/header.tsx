import { ActionIcon } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from '@/app/shell/header.module.css';
import { UserMenu } from '@/app/shell/user-menu';
import { openCommands } from '@/shared/commands';
import { AcademyMark } from '@/shared/ui/academy-mark';
import { ColourSchemeButton } from '@/shared/ui/colour-scheme-button';
import { LanguageButton } from '@/shared/ui/language-button';

const onApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function Header() {
  const { t } = useTranslation();
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.home}>
        <AcademyMark />
      </Link>
      <button type="button" className={classes.search} onClick={openCommands}>
        <IconSearch size={18} aria-hidden />
        <span>{t('commands.open')}</span>
        <kbd className={classes.keys}>{onApple ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <div className={classes.tools}>
        <ActionIcon className={classes.searchIcon} aria-label={t('commands.open')} onClick={openCommands}>
          <IconSearch size={20} />
        </ActionIcon>
        <LanguageButton />
        <ColourSchemeButton />
        <UserMenu />
      </div>
    </header>
  );
}
