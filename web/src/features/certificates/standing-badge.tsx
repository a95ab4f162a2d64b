import { Badge } from '@mantine/core';
import { IconCheck, IconClockOff, IconReplace, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '@/features/certificates/certificates';

const looks = {
  VALID: { color: 'green', Icon: IconCheck },
  EXPIRED: { color: 'gray', Icon: IconClockOff },
  REVOKED: { color: 'red', Icon: IconX },
  REPLACED: { color: 'gray', Icon: IconReplace },
} as const;

/** Whether a certificate holds, in a word and a sign. */
export function StandingBadge({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('certificates');
  const { color, Icon } = looks[standing];
  return (
    <Badge variant="light" color={color} leftSection={<Icon size={14} aria-hidden />}>
      {t(`standing.${standing}`)}
    </Badge>
  );
}
