import { UnstyledButton } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { yourPlaces } from '@/app/shell/places';
import classes from '@/app/shell/user-menu.module.css';
import { isFor } from '@/shared/feature';
import { useSignOut, useUser } from '@/shared/session/session';
import { EmailAddress } from '@/shared/ui/email-address';
import { InitialsMark } from '@/shared/ui/initials-mark';

const menuId = 'user-menu';

/** The person's corner: a native popover, so that it closes by Escape or a click elsewhere and returns the focus by itself. */
export function UserMenu() {
  const { t } = useTranslation();
  const user = useUser();
  const signOut = useSignOut();
  const menu = useRef<HTMLDivElement>(null);
  const entries = yourPlaces.filter((place) => isFor(place, user.roles));
  const close = () => menu.current?.hidePopover();
  return (
    <>
      <UnstyledButton
        className={classes.user}
        aria-label={t('shell.userMenu', { name: user.name })}
        popoverTarget={menuId}
      >
        <InitialsMark name={user.name} />
      </UnstyledButton>
      <div id={menuId} ref={menu} popover="auto" className={classes.menu}>
        <div className={classes.who}>
          <strong>{user.name}</strong>
          <EmailAddress>{user.email}</EmailAddress>
        </div>
        <ul className={classes.entries}>
          <li>
            <Link to="/you" className={classes.entry} onClick={close}>
              <IconUser size={18} aria-hidden />
              {t('you.title')}
            </Link>
          </li>
          {entries.map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <Link to={to} className={classes.entry} onClick={close}>
                <Icon size={18} aria-hidden />
                {t(label)}
              </Link>
            </li>
          ))}
          <li className={classes.last}>
            <button type="button" className={classes.entry} onClick={() => signOut.mutate()}>
              <IconLogout size={18} aria-hidden />
              {t('shell.signOut')}
            </button>
          </li>
        </ul>
      </div>
    </>
  );
}
