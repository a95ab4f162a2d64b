import { Text } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconCloudPause, IconCloudUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Keeping } from '@/features/assessment/take/response-queue';
import classes from '@/features/assessment/take/runner.module.css';

const icons = { kept: IconCloudCheck, sending: IconCloudUp, waiting: IconCloudOff, queued: IconCloudPause };

/** Says where the answers are. */
export function KeepingNote({ keeping }: { readonly keeping: Keeping }) {
  const { t } = useTranslation('assessment');
  const Icon = icons[keeping];
  return (
    <Text size="sm" role="status" className={classes['keeping'] ?? ''} data-keeping={keeping}>
      <Icon size={20} aria-hidden /> {t(`keeping.${keeping}`)}
    </Text>
  );
}
