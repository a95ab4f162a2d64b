import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { learnPlaces, managePlaces } from '@/app/shell/places';
import classes from '@/app/shell/side-navigation.module.css';
import { isFor, type NavigationEntry } from '@/shared/feature';
import { useUser } from '@/shared/session/session';

export function SideNavigation() {
  const { t } = useTranslation();
  const { roles } = useUser();
  const manage = managePlaces.filter((place) => isFor(place, roles));
  return (
    <nav className={classes.side} aria-label={t('shell.navigation')}>
      <Places places={learnPlaces.filter((place) => isFor(place, roles))} />
      {manage.length > 0 && (
        <>
          <p className={classes.group}>{t('shell.manage')}</p>
          <Places places={manage} />
        </>
      )}
    </nav>
  );
}

function Places({ places }: { readonly places: readonly NavigationEntry[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.places}>
      {places.map(({ to, label, icon: Icon }) => (
        <li key={to}>
          <NavLink to={to} end={to === '/'} className={classes.place ?? ''}>
            <Icon size={20} aria-hidden />
            {t(label)}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
