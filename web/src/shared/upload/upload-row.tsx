import { ActionIcon, Button, Progress, Text } from '@mantine/core';
import {
  IconAlertCircle,
  IconCircleCheck,
  IconFile,
  IconPlayerPause,
  IconPlayerPlay,
  IconRefresh,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/shared/i18n/formats';
import { useProblemText } from '@/shared/ui/use-problem-text';
import classes from '@/shared/upload/upload.module.css';
import type { Item, UploadQueue } from '@/shared/upload/upload-queue';
import { useSize } from '@/shared/upload/use-size';

interface UploadRowProps {
  readonly item: Item;
  readonly queue: UploadQueue;
  readonly onChooseAgain: () => void;
}

/** One file: how far it has come, and what can be done about it. */
export function UploadRow({ item, queue, onChooseAgain }: UploadRowProps) {
  const { t } = useTranslation('upload');
  const words = useWords(item);
  const { percent } = useFormats();
  const { key, name, state } = item;
  const share = item.size > 0 ? item.arrived / item.size : 0;
  const underWay = state !== 'kept' && state !== 'failed';
  return (
    <li className={classes['row']} data-state={state}>
      {state === 'kept' ? (
        <IconCircleCheck size={20} aria-hidden />
      ) : state === 'failed' ? (
        <IconAlertCircle size={20} aria-hidden />
      ) : (
        <IconFile size={20} aria-hidden />
      )}
      <div className={classes['about']}>
        <span className={classes['name']}>
          <bdi>{name}</bdi>
        </span>
        {underWay && (
          <Progress
            value={share * 100}
            size="sm"
            animated={state === 'checking'}
            color={state === 'sending' || state === 'checking' ? 'teal' : 'gray'}
            aria-label={name}
            aria-valuetext={percent(share)}
          />
        )}
        <Text size="sm" className={classes['words'] ?? ''}>
          {words}
        </Text>
      </div>
      {state === 'lost' && (
        <Button size="compact-md" variant="default" onClick={onChooseAgain}>
          {t('chooseAgain')}
        </Button>
      )}
      {(state === 'sending' || state === 'waiting') && (
        <ActionIcon variant="subtle" size="lg" aria-label={t('pause', { name })} onClick={() => queue.pause(key)}>
          <IconPlayerPause size={20} aria-hidden />
        </ActionIcon>
      )}
      {(state === 'paused' || state === 'offline') && (
        <ActionIcon variant="subtle" size="lg" aria-label={t('resume', { name })} onClick={() => queue.resume(key)}>
          <IconPlayerPlay size={20} aria-hidden className={classes['points'] ?? ''} />
        </ActionIcon>
      )}
      {state === 'failed' && queue.canRetry(item) && (
        <ActionIcon variant="subtle" size="lg" aria-label={t('again', { name })} onClick={() => queue.resume(key)}>
          <IconRefresh size={20} aria-hidden />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t(underWay ? 'cancel' : 'hide', { name })}
        onClick={() => queue.remove(key)}
      >
        <IconX size={20} aria-hidden />
      </ActionIcon>
    </li>
  );
}

function useWords({ state, arrived, size, failure }: Item): string {
  const { t } = useTranslation('upload');
  const { percent } = useFormats();
  const sizeText = useSize();
  const problemText = useProblemText();
  const share = percent(size > 0 ? arrived / size : 0);
  switch (state) {
    case 'waiting':
      return t('waiting');
    case 'sending':
      return t('sending', { sent: sizeText(arrived), total: sizeText(size) });
    case 'paused':
      return t('paused', { share });
    case 'offline':
      return t('offline', { share });
    case 'checking':
      return failure ? problemText(failure) : t('checking');
    case 'kept':
      return t('kept');
    case 'failed':
      return problemText(failure);
    case 'lost':
      return t('lost', { share });
  }
}
