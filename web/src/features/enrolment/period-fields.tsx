import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Days, isReversed } from '@/features/enrolment/period';
import { usePreferences } from '@/shared/lib/preferences';

interface PeriodFieldsProps {
  readonly days: Days;
  readonly onChange: (days: Days) => void;
}

/** The first and the last day of an enrolment. */
export function PeriodFields({ days, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation(['enrolment', 'shared']);
  const { timeZone } = usePreferences();
  return (
    <Stack gap="xs">
      <Group align="start" grow preventGrowOverflow={false}>
        <TextInput
          type="date"
          label={t('period.first')}
          description={t('period.firstHelp')}
          value={days.first}
          onChange={(event) => onChange({ ...days, first: event.currentTarget.value })}
          miw={200}
        />
        <TextInput
          type="date"
          label={t('period.last')}
          description={t('period.lastHelp')}
          value={days.last}
          error={isReversed(days, timeZone) && t('period.reversed')}
          onChange={(event) => onChange({ ...days, last: event.currentTarget.value })}
          miw={200}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {t('shared:moment.zone', { zone: timeZone })}
      </Text>
    </Stack>
  );
}
