import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spread, timed } from '@/features/video/editing/from-text';
import type { Lines } from '@/features/video/editing/lines';
import { MomentField } from '@/features/video/editing/moment-field';
import { typed } from '@/features/video/editing/moments';
import { Dialog } from '@/shared/ui/dialog';

interface PasteDialogProps {
  readonly chapters: boolean;
  /** Of the lesson. */
  readonly headings: readonly string[];
  /** Of the video, in milliseconds. */
  readonly length: number;
  /** Whether something is there that this takes the place of. */
  readonly replaces: boolean;
  readonly onPaste: (lines: Lines) => void;
  readonly onClose: () => void;
}

/** Captions of a transcript, or chapters of a list of moments. */
export function PasteDialog({ chapters, headings, length, replaces, onPaste, onClose }: PasteDialogProps) {
  const { t } = useTranslation('video');
  const place = chapters ? 'list' : 'transcript';
  const [text, setText] = useState('');
  const [from, setFrom] = useState(0);
  const [to, setTo] = useState(length);
  const list = timed(text, length);
  const lines = chapters ? list.lines : to > from ? spread(text, from, to) : [];
  return (
    <Dialog opened onClose={onClose} size="lg" title={t(`editing.${place}.open`)}>
      <Stack>
        <Text>{t(`editing.${place}.help`)}</Text>
        <Textarea
          label={t(`editing.${place}.label`)}
          dir="auto"
          autosize
          minRows={8}
          maxRows={16}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        {chapters
          ? headings.length > 0 && (
              <Group>
                <Button variant="default" onClick={() => setText(spreadList(headings, length))}>
                  {t('editing.list.headings')}
                </Button>
              </Group>
            )
          : text.trim() !== '' && (
              <Group align="flex-end">
                <MomentField label={t('editing.transcript.from')} value={from} now={from} onChange={setFrom} />
                <MomentField label={t('editing.transcript.to')} value={to} now={to} onChange={setTo} />
              </Group>
            )}
        {chapters && list.unread.length > 0 && (
          <Text role="status" size="sm" c="red">
            {t('editing.list.unread')} <bdi>{list.unread.join(' · ')}</bdi>
          </Text>
        )}
        {replaces && <Text size="sm">{t('editing.replaces')}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('editing.cancel')}
          </Button>
          <Button
            disabled={lines.length === 0}
            onClick={() => {
              onPaste(lines);
              onClose();
            }}
          >
            {t('editing.make', { count: lines.length })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** The headings with moments to be put right by hand. */
function spreadList(headings: readonly string[], length: number): string {
  return headings
    .map(
      (heading, at) =>
        `${typed(Math.floor((length * at) / headings.length / 1000) * 1000).replace(/\.\d+$/, '')} ${heading}`,
    )
    .join('\n');
}
