import { ActionIcon, Anchor, Button, FileButton, Loader, Text } from '@mantine/core';
import { IconAlertCircle, IconFile, IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { UploadedFile } from '@/api/generated/types.gen';
import { isPassing, Problem } from '@/api/problem';
import { acceptOf } from '@/features/assessment/tasks/file-types';
import type { InputProps, TaskView } from '@/features/assessment/tasks/task';
import classes from '@/features/assessment/tasks/upload.module.css';
import { useMegabytes } from '@/features/assessment/tasks/use-megabytes';
import { useSending } from '@/features/assessment/tasks/use-sending';
import { useFormats } from '@/shared/i18n/formats';
import { useProblemText } from '@/shared/ui/use-problem-text';

interface UploadInputProps extends InputProps {
  readonly task: Extract<TaskView, { kind: 'UPLOAD' }>;
  readonly files: readonly UploadedFile[];
}

/** Files as an answer. Each says whether the server has it; what it could not take says why and can be tried again. */
export function UploadInput({ id, labelledBy, task, files, onGive }: UploadInputProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const { list } = useFormats();
  const megabytes = useMegabytes();
  const problemText = useProblemText();
  const given = useRef(files);
  given.current = files;
  const give = (next: readonly UploadedFile[]) => {
    given.current = next;
    onGive({ kind: 'UPLOAD', files: [...next] });
  };
  const { possible, sending, add, send, drop } = useSending({
    item: id,
    onKept: (file) => give([...given.current.filter((other) => other.file !== file.file), file]),
  });
  const left = task.maxFiles - files.length - sending.length;
  const tooLarge = (file: File) =>
    file.size > task.maxBytes
      ? new Problem(413, { type: '/problems/file-too-large', name: file.name, limitBytes: task.maxBytes })
      : null;
  return (
    <fieldset aria-labelledby={labelledBy} className={classes['upload']}>
      <Text size="sm" c="dimmed">
        {t('input.files', {
          count: task.maxFiles,
          types: list(task.types.map((type) => t(`input.fileTypes.${type}`))),
          size: megabytes(task.maxBytes),
        })}
      </Text>
      <ul className={classes['files']}>
        {files.map((file) => (
          <li key={file.file}>
            <IconFile size={20} aria-hidden />
            <Anchor href={`/api/files/${file.file}`} download={file.name} className={classes['name'] ?? ''}>
              <bdi>{file.name}</bdi>
            </Anchor>
            <Text size="sm" c="dimmed">
              {megabytes(file.bytes)}
            </Text>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={t('author.remove', { name: file.name })}
              onClick={() => give(files.filter((other) => other !== file))}
            >
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </li>
        ))}
        {sending.map((one) => (
          <li key={one.id} data-failed={one.failure ? true : undefined}>
            {one.failure ? <IconAlertCircle size={20} aria-hidden /> : <Loader size={20} aria-hidden />}
            <div className={classes['name']} role="status">
              <bdi>{one.file.name}</bdi>
              <Text size="sm">
                {one.failure
                  ? isPassing(one.failure)
                    ? t('input.fileWaiting')
                    : problemText(one.failure)
                  : t('input.fileSending')}
              </Text>
            </div>
            {isPassing(one.failure) && (
              <Button size="compact-md" variant="default" onClick={() => void send(one)}>
                {t('input.fileAgain')}
              </Button>
            )}
            {one.failure !== null && (
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('author.remove', { name: one.file.name })}
                onClick={() => drop(one.id)}
              >
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <FileButton
        multiple
        accept={acceptOf(task.types)}
        disabled={!possible || left <= 0}
        onChange={(chosen) => add(chosen.slice(0, left), tooLarge)}
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            disabled={!possible || left <= 0}
            leftSection={<IconPaperclip size={18} aria-hidden />}
          >
            {t('input.chooseFiles', { count: Math.max(1, left) })}
          </Button>
        )}
      </FileButton>
    </fieldset>
  );
}
