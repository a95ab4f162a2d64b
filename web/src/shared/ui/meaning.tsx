import { ActionIcon, Popover, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface MeaningProps {
  /** The name of the figure, as it stands beside this. */
  readonly of: string;
  /** Its exact definition. */
  readonly children: string;
}

/** What a figure means, one tap away. */
export function Meaning({ of, children }: MeaningProps) {
  const { t } = useTranslation();
  return (
    <Popover width={300} position="bottom" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('meaning', { of })}>
          <IconInfoCircle size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('meaning', { of })}>
        <Text size="sm" tabIndex={0} data-autofocus>
          {children}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
