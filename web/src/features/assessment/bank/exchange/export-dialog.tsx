import { Button, Group, List, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportExportOptions } from '@/api/generated/@tanstack/react-query.gen';
import { type Format, formats } from '@/features/assessment/bank/exchange/format';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ExportDialogProps {
  readonly courseId: string;
  readonly onClose: () => void;
}

/** The bank as a file: which format, how much goes into it, and what that format has no place for. */
export function ExportDialog({ courseId, onClose }: ExportDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const [format, setFormat] = useState<Format>('GIFT');
  const { data, error } = useQuery({
    ...reportExportOptions({ path: { id: courseId }, query: { format } }),
    staleTime: 0,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('bank.export.title')}
      closeButtonProps={{ 'aria-label': t('shared:close') }}
    >
      <Stack>
        <SegmentedControl
          aria-label={t('bank.format')}
          value={format}
          onChange={(value) => setFormat(value)}
          data={formats.map((value) => ({ value, label: t(`bank.formats.${value}`) }))}
        />
        <ProblemAlert error={error} />
        {!data && !error && <LoadingSkeleton lines={2} />}
        {data && <Text>{t('bank.export.written', { count: data.written })}</Text>}
        {data && data.leftOut.length > 0 && (
          <div>
            <Text>{t('bank.export.leftOut')}</Text>
            <List>
              {data.leftOut.map(({ id, title }) => (
                <List.Item key={id}>
                  <bdi>{title}</bdi>
                </List.Item>
              ))}
            </List>
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:close')}
          </Button>
          <Button
            component="a"
            href={`/api/courses/${courseId}/questions/export?format=${format}`}
            download
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {t('bank.export.download')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
