import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import classes from '@/app/shell/phone-bar.module.css';
import { phonePlaces } from '@/app/shell/places';

export function PhoneBar() {
  const { t } = useTranslation();
  return (
    <nav className={classes.bar} aria-label={t('shell.places')}>
      {phonePlaces.map(({ to, label, icon: Icon }) => (
        <NavLink key={to} to={to} end={to === '/'} className={classes.place ?? ''}>
          <span className={classes.icon}>
            <Icon size={22} aria-hidden />
          </span>
          {t(label)}
        </NavLink>
      ))}
    </nav>
  );
}
