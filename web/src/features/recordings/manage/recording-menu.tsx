import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDotsVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { deleteRecording, deleteReplay } from '@/api/generated/sdk.gen';
import type { RecordingView } from '@/api/generated/types.gen';
import { FilmDialog } from '@/features/recordings/manage/film-dialog';
import { ReplayDialog } from '@/features/recordings/manage/replay-dialog';
import { useRecordingsChanged } from '@/features/recordings/recordings';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { notifyDone } from '@/shared/ui/notify';

interface RecordingMenuProps {
  readonly courseId: string;
  readonly recording: RecordingView;
  readonly items: readonly RecordingView[];
}

/** What its teachers can do with a recording. */
export function RecordingMenu({ courseId, recording, items }: RecordingMenuProps) {
  const { t } = useTranslation('recordings');
  const changed = useRecordingsChanged(courseId);
  const [describing, description] = useDisclosure(false);
  const [deleting, deletion] = useDisclosure(false);
  const { id, kind, title } = recording;
  const remove = async () => {
    const doing = { path: { id }, throwOnError: true } as const;
    await (kind === 'REPLAY' ? deleteReplay(doing) : deleteRecording(doing));
    notifyDone(t('delete.done'));
    await changed();
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={36} aria-label={t('menu', { title })}>
            <IconDotsVertical size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={description.open}>{t('change')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item color="red" onClick={deletion.open}>
            {t('delete.action')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {describing &&
        (kind === 'REPLAY' ? (
          <ReplayDialog courseId={courseId} replay={recording} onClose={description.close} />
        ) : (
          <FilmDialog courseId={courseId} film={recording} items={items} onClose={description.close} />
        ))}
      <ConfirmDialog
        opened={deleting}
        title={t('delete.title', { title })}
        action={t('delete.action')}
        onConfirm={remove}
        onClose={deletion.close}
      >
        {t(`delete.text.${kind}`)}
      </ConfirmDialog>
    </>
  );
}
