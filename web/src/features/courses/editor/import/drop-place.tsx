import { Button, FileButton, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/courses/editor/structure/structure.module.css';

const accepted = '.md,.markdown,.txt,.zip,.pdf,.docx,.docm,.pptx,.pptm,.ppsx';

interface DropPlaceProps {
  readonly onFile: (file: File) => void;
}

/** Where a file is dropped, or chosen by the button. */
export function DropPlace({ onFile }: DropPlaceProps) {
  const { t } = useTranslation('courses');
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; the button inside does the same
    <div
      className={classes['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      <IconFileImport size={32} aria-hidden />
      <p>{t('editor.import.drop')}</p>
      <FileButton onChange={(file) => file && onFile(file)} accept={accepted}>
        {(props) => (
          <Button {...props} data-autofocus>
            {t('editor.import.choose')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        {t('editor.import.kinds')}
      </Text>
    </div>
  );
}
