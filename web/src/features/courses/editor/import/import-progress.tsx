import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/shared/i18n/formats';

interface ImportProgressProps {
  readonly at: 'reading' | 'adding';
  readonly file: File;
  readonly sent: number;
  readonly onCancel: () => void;
}

/** How much of the document has gone out; then what the server does with it. */
export function ImportProgress({ at, file, sent, onCancel }: ImportProgressProps) {
  const { t } = useTranslation(['courses', 'shared']);
  const { number, percent } = useFormats();
  const whole = sent >= 1;
  const megabytes = (bytes: number) =>
    number(bytes / 1_000_000, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const doing = whole ? t(`editor.import.${at}`, { name: file.name }) : t('editor.import.sending', { name: file.name });
  return (
    <Stack py="xl">
      <Text role="status" dir="auto">
        {doing}
      </Text>
      <Progress
        size="lg"
        value={whole ? 100 : sent * 100}
        animated={whole}
        aria-label={doing}
        aria-valuetext={whole ? doing : percent(sent)}
      />
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {whole
            ? t('editor.import.patience')
            : t('editor.import.sent', {
                share: percent(sent),
                sent: megabytes(sent * file.size),
                total: megabytes(file.size),
              })}
        </Text>
        <Button variant="default" onClick={onCancel}>
          {t('shared:cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
