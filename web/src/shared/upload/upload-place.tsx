import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconCamera, IconFolder, IconUpload } from '@tabler/icons-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { filesOf } from '@/shared/upload/dropped-files';
import classes from '@/shared/upload/upload.module.css';
import type { KeptUpload } from '@/shared/upload/upload-queue';
import { UploadRow } from '@/shared/upload/upload-row';
import { useAnnouncement } from '@/shared/upload/use-announcement';
import { usePaste } from '@/shared/upload/use-paste';
import { useSize } from '@/shared/upload/use-size';
import { useUploadQueue } from '@/shared/upload/use-upload-queue';

export interface UploadPlaceProps {
  /** A purpose that the server knows. */
  readonly purpose: string;
  /** Id of what the files are for. */
  readonly subject: string;
  /** As of a file input. */
  readonly accept?: string;
  readonly mostBytes: number;
  /** One file at a time, and no folders. */
  readonly single?: boolean;
  /** What this place is called; a sentence of its own otherwise. */
  readonly children?: string;
  /** Told of each file that the server has kept. */
  readonly onKept: (kept: KeptUpload) => void;
}

/** Every browser knows it, the types of React do not. */
const wholeFolder = { webkitdirectory: '' };

/** Where files are dropped, pasted, chosen, taken with the camera, and watched on their way. */
export function UploadPlace({ purpose, subject, accept, mostBytes, single, children, onKept }: UploadPlaceProps) {
  const { t } = useTranslation('upload');
  const size = useSize();
  const { queue, items } = useUploadQueue({ purpose, subject }, onKept);
  const announcement = useAnnouncement(items);
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const tooLarge = (file: File) =>
    file.size > mostBytes
      ? new Problem(413, { type: '/problems/file-too-large', name: file.name, limitBytes: mostBytes })
      : null;
  const add = (files: readonly File[]) => queue.add(single ? files.slice(0, 1) : files, tooLarge);
  usePaste(add);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    add([...(event.currentTarget.files ?? [])].filter(({ name }) => !name.startsWith('.')));
    event.currentTarget.value = '';
  };
  const input = { type: 'file', hidden: true, tabIndex: -1, accept, onChange: chosen } as const;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; the buttons inside do the same
    <div
      className={classes['place']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void filesOf(event.dataTransfer).then(add);
      }}
    >
      <p>{children ?? t(single ? 'dropOne' : 'drop')}</p>
      <Group gap="sm" justify="center">
        <Button
          variant="default"
          leftSection={<IconUpload size={18} aria-hidden />}
          onClick={() => chooser.current?.click()}
        >
          {t(single ? 'chooseOne' : 'choose')}
        </Button>
        {!single && (
          <Button
            variant="subtle"
            className={classes['withPointer'] ?? ''}
            leftSection={<IconFolder size={18} aria-hidden />}
            onClick={() => folder.current?.click()}
          >
            {t('folder')}
          </Button>
        )}
        {accept?.includes('image/') && (
          <Button
            variant="subtle"
            className={classes['withTouch'] ?? ''}
            leftSection={<IconCamera size={18} aria-hidden />}
            onClick={() => camera.current?.click()}
          >
            {t('camera')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {t('most', { size: size(mostBytes) })}
      </Text>
      <input {...input} ref={chooser} multiple={!single} data-testid="files" />
      <input {...input} ref={folder} {...wholeFolder} multiple />
      <input {...input} ref={camera} accept="image/*" capture="environment" />
      {items.length > 0 && (
        <ul className={classes['list']} aria-label={t('list')}>
          {items.map((item) => (
            <UploadRow key={item.key} item={item} queue={queue} onChooseAgain={() => chooser.current?.click()} />
          ))}
        </ul>
      )}
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
    </div>
  );
}
