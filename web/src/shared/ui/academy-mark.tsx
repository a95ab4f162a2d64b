import { useTranslation } from 'react-i18next';
import { useAcademy } from '@/shared/session/session';
import classes from '@/shared/ui/academy-mark.module.css';
import { Logo } from '@/shared/ui/logo';

/** The academy's logo and name; Lectern's own until the academy is known. */
export function AcademyMark() {
  const { t } = useTranslation();
  const academy = useAcademy();
  return (
    <span className={classes.mark}>
      {academy?.logo ? <img src={academy.logo} alt="" className={classes.logo} /> : <Logo size={32} />}
      <span className={classes.name} dir="auto">
        {academy?.name ?? t('app')}
      </span>
    </span>
  );
}
