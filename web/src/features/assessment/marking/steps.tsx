import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Order, pathOf, type Stop } from '@/features/assessment/marking/work-order';
import { useFormats } from '@/shared/i18n/formats';

interface StepsProps {
  readonly stops: readonly Stop[];
  /** Below 0 when the answer is not on the way any more. */
  readonly at: number;
  readonly order: Order;
}

/** The answer before and the one after. */
export function Steps({ stops, at, order }: StepsProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  if (at < 0) return null;
  const [before, after] = [stops[at - 1], stops[at + 1]];
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {t('marking.place', { at: number(at + 1), of: number(stops.length) })}
      </Text>
      <Step stop={before} order={order} label={t('marking.previous')} />
      <Step stop={after} order={order} label={t('marking.next')} />
    </Group>
  );
}

function Step({
  stop,
  order,
  label,
}: {
  readonly stop: Stop | undefined;
  readonly order: Order;
  readonly label: string;
}) {
  return stop ? (
    <Button component={Link} to={pathOf(stop, order)} variant="default" size="compact-md">
      {label}
    </Button>
  ) : (
    <Button variant="default" size="compact-md" disabled>
      {label}
    </Button>
  );
}
