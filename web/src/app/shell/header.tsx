import { ActionIcon, Avatar, Menu, UnstyledButton } from '@mantine/core';
import { IconCommand, IconLogout, IconSearch, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { navigation } from '@/app/features';
import { ColourSchemeButton } from '@/app/shell/colour-scheme-button';
import { openCommands } from '@/app/shell/commands';
import classes from '@/app/shell/header.module.css';
import { LanguageButton } from '@/app/shell/language-button';
import { isFor } from '@/shared/feature';
import { initials } from '@/shared/lib/initials';
import { useAcademy, useSignOut, useUser } from '@/shared/session/session';
import { Logo } from '@/shared/ui/logo';

export function Header() {
  const { t } = useTranslation();
  const academy = useAcademy();
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.home}>
        {academy?.logo ? <img src={academy.logo} alt="" className={classes.logo} /> : <Logo size={32} />}
        <span className={classes.name}>{academy?.name ?? t('app')}</span>
      </Link>
      <button type="button" className={classes.search} onClick={openCommands}>
        <IconSearch size={18} aria-hidden />
        <span>{t('commands.open')}</span>
        <kbd className={classes.keys}>
          <IconCommand size={12} aria-hidden /> K
        </kbd>
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

function UserMenu() {
  const { t } = useTranslation();
  const user = useUser();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const entries = navigation.filter((entry) => entry.group === 'you' && isFor(entry, user.roles));
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.user} aria-label={t('shell.userMenu', { name: user.name })}>
          <Avatar size={36} color="teal" name={user.name}>
            {initials(user.name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{user.name}</strong>
          <span dir="ltr">{user.email}</span>
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} to="/you" leftSection={<IconUser size={18} />}>
          {t('you.title')}
        </Menu.Item>
        {entries.map(({ to, label, icon: Icon }) => (
          <Menu.Item key={to} component={Link} to={to} leftSection={<Icon size={18} />}>
            {t(label)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={18} className="points" />}
          onClick={() => signOut().then(() => navigate('/sign-in'))}
        >
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
