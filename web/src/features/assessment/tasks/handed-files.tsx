import { Anchor } from '@mantine/core';
import type { UploadedFile } from '@/api/generated/types.gen';
import classes from '@/features/assessment/tasks/answers.module.css';

interface HandedFilesProps {
  readonly files: readonly UploadedFile[];
  readonly hrefOf: (file: string) => string;
}

/** The files that were handed in, to be opened. */
export function HandedFiles({ files, hrefOf }: HandedFilesProps) {
  return files.map(({ file, name }) => (
    <p key={file} className={classes['line']}>
      <Anchor href={hrefOf(file)} download={name} underline="always">
        <bdi>{name}</bdi>
      </Anchor>
    </p>
  ));
}
