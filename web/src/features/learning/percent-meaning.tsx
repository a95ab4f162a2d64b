import { ActionIcon, Popover, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** What the percentage of a lesson or a course says, one tap away from it. */
export function PercentMeaning() {
  const { t } = useTranslation('learning');
  return (
    <Popover width={320} position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="md" aria-label={t('percent.open')}>
          <IconInfoCircle size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('percent.title')} tabIndex={-1} data-autofocus>
        <Stack gap="xs">
          <Text fw={600}>{t('percent.title')}</Text>
          {(['course', 'lesson', 'exact'] as const).map((part) => (
            <Text key={part} size="sm">
              {t(`percent.${part}`)}
            </Text>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
