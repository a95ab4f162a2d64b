import { Button, Group, List, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportExportOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { LeftOutQuestion } from '@/api/generated/types.gen';
import { type Format, formats } from '@/features/assessment/bank/exchange/format';
import { Dialog } from '@/shared/ui/dialog';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ExportDialogProps {
  readonly courseId: string;
  readonly onClose: () => void;
}

/** What is left out, by the reason for it. */
function lacks(leftOut: readonly LeftOutQuestion[]) {
  return [...new Set(leftOut.map(({ lack }) => lack))].map((lack) => ({
    lack,
    questions: leftOut.filter((question) => question.lack === lack),
  }));
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
    <Dialog opened onClose={onClose} title={t('bank.export.title')}>
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
            <Text>{t('bank.export.leftOut', { count: data.leftOut.length })}</Text>
            {lacks(data.leftOut).map(({ lack, questions }) => (
              <div key={lack}>
                <Text c="dimmed" size="sm">
                  {t(`bank.export.lack.${lack}`)}
                </Text>
                <List size="sm">
                  {questions.map(({ id, title, kind }) => (
                    <List.Item key={id}>
                      <bdi>{title}</bdi>
                      {` · ${t(`author.taskKinds.${kind}`)}`}
                    </List.Item>
                  ))}
                </List>
              </div>
            ))}
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
    </Dialog>
  );
}
