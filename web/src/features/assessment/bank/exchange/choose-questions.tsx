import { Button, FileButton, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { type Format, formatOf, formats } from '@/features/assessment/bank/exchange/format';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** As the server has it; what is larger is refused before it is read. */
const largestMegabytes = 5;

interface ChooseQuestionsProps {
  readonly text: string;
  readonly format: Format;
  readonly reading: boolean;
  readonly failure: unknown;
  readonly onText: (text: string) => void;
  readonly onFormat: (format: Format) => void;
  readonly onRead: () => void;
}

/** A file or a pasted text, and the format it is in. */
export function ChooseQuestions({ text, format, reading, failure, onText, onFormat, onRead }: ChooseQuestionsProps) {
  const { t } = useTranslation('assessment');
  const [refused, setRefused] = useState<unknown>(null);
  const write = (words: string) => {
    onText(words);
    onFormat(formatOf(words));
  };
  const choose = async (file: File | null) => {
    if (!file) return;
    const fits = file.size <= largestMegabytes * 1024 * 1024;
    setRefused(fits ? null : new Problem(413, { type: '/problems/question-file-too-large' }));
    if (fits) write(await file.text());
  };
  return (
    <Stack>
      <Text c="dimmed">{t('bank.import.text')}</Text>
      <FileButton accept=".txt,.gift,.xml,.csv" onChange={(file) => void choose(file)}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            style={{ alignSelf: 'start' }}
            leftSection={<IconFileImport size={18} aria-hidden />}
          >
            {t('bank.import.choose')}
          </Button>
        )}
      </FileButton>
      <Textarea
        data-autofocus
        label={t('bank.import.paste')}
        dir="auto"
        rows={10}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <SegmentedControl
        aria-label={t('bank.format')}
        value={format}
        onChange={(value) => onFormat(value)}
        data={formats.map((value) => ({ value, label: t(`bank.formats.${value}`) }))}
      />
      <ProblemAlert error={refused ?? failure} />
      <Group justify="flex-end">
        <Button loading={reading} disabled={text.trim() === ''} onClick={onRead}>
          {t('bank.import.read')}
        </Button>
      </Group>
    </Stack>
  );
}
