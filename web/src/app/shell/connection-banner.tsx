import { IconPlugConnectedX } from '@tabler/icons-react';
import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { getJson } from '@/api/http';
import { Unreachable } from '@/api/problem';
import classes from '@/app/shell/connection-banner.module.css';

const firstTry = 1_000;
const longestWait = 15_000;

/** Says that the connection is lost and tries the server until it answers; work goes on where it stood. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );

  useEffect(() => {
    if (online) return;
    let wait = firstTry;
    let timer = setTimeout(tryAgain, wait);
    async function tryAgain() {
      try {
        await getJson('/api/academy');
      } catch (error) {
        if (error instanceof Unreachable) {
          wait = Math.min(wait * 2, longestWait);
          timer = setTimeout(tryAgain, wait);
          return;
        }
      }
      onlineManager.setOnline(true);
      await queries.invalidateQueries();
    }
    return () => clearTimeout(timer);
  }, [online, queries]);

  return (
    <div role="status" className={classes.place}>
      {!online && (
        <p className={classes.banner}>
          <IconPlugConnectedX size={20} aria-hidden />
          {t('connection.lost')}
        </p>
      )}
    </div>
  );
}
