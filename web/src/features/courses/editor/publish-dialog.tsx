import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changes, count } from '@/features/courses/editor/compare/changes';
import { versionQuery } from '@/features/courses/editor/draft/draft-api';
import type { Draft } from '@/features/courses/editor/draft/use-draft';
import { Dialog } from '@/shared/ui/dialog';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface PublishDialogProps {
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** Says what learners will get before they get it. */
export function PublishDialog({ draft, onClose }: PublishDialogProps) {
  const { t } = useTranslation(['courses', 'shared']);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { server, status } = draft.state;
  const { data: version } = useQuery(versionQuery(server.id, server.publishedVersion));
  const found = version ? changes(version.blocks, server.blocks) : [];
  const publish = async () => {
    setRunning(true);
    setFailure(null);
    try {
      await draft.publish();
      notifyDone(t('editor.publish.done'));
      onClose();
    } catch (error) {
      setFailure(error);
    } finally {
      setRunning(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('editor.publish.title')}>
      <Stack>
        {server.publishedVersion === 0 ? (
          <Text>{t('editor.publish.first', { count: server.blocks.length })}</Text>
        ) : (
          <>
            <Text>{t('editor.publish.again', { number: server.publishedVersion + 1 })}</Text>
            <List>
              {(['added', 'changed', 'moved', 'removed'] as const).map((kind) => (
                <List.Item key={kind}>{t(`editor.publish.${kind}`, { count: count(found, kind) })}</List.Item>
              ))}
            </List>
            <Text c="dimmed" size="sm">
              {t('editor.publish.progress')}
            </Text>
          </>
        )}
        {status !== 'saved' && <Text role="status">{t('editor.publish.waiting')}</Text>}
        <ProblemAlert error={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <Button loading={running} disabled={status !== 'saved'} onClick={publish}>
            {t('editor.publish.action')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
