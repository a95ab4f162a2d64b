import { Button, FileButton, Group, Stack, TextInput } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TakenPicture, usePicture } from '@/features/assessment/bank/editor/use-picture';
import { Dialog } from '@/shared/ui/dialog';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Brings a picture into the text, with words for who does not see it. */
export function StemPicture({ onInsert }: { readonly onInsert: (markdown: string) => void }) {
  const { t } = useTranslation(['assessment', 'shared']);
  const [taken, setTaken] = useState<TakenPicture | null>(null);
  const [alt, setAlt] = useState('');
  const picture = usePicture(setTaken);
  const insert = () => {
    onInsert(`![${alt.replaceAll(/[[\]\n]/g, ' ').trim()}](${taken?.file})`);
    setTaken(null);
    setAlt('');
  };
  return (
    <>
      <FileButton
        accept="image/png,image/jpeg,image/gif,image/webp,image/svg+xml"
        onChange={(file) => file && picture.mutate(file)}
      >
        {(props) => (
          <Button
            {...props}
            size="compact-md"
            variant="default"
            style={{ alignSelf: 'start' }}
            loading={picture.isPending}
            leftSection={<IconPhotoPlus size={18} aria-hidden />}
          >
            {t('bank.picture.insert')}
          </Button>
        )}
      </FileButton>
      <ProblemAlert error={picture.error} />
      <Dialog opened={taken !== null} onClose={() => setTaken(null)} title={t('bank.picture.insert')}>
        <Stack>
          {taken && <img src={`/api/files/${taken.file}`} alt="" style={{ maxBlockSize: 240, objectFit: 'contain' }} />}
          <TextInput
            data-autofocus
            label={t('bank.picture.alt')}
            description={t('bank.picture.altHelp')}
            dir="auto"
            maxLength={500}
            value={alt}
            onChange={(event) => setAlt(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setTaken(null)}>
              {t('shared:cancel')}
            </Button>
            <Button disabled={alt.trim() === ''} onClick={insert}>
              {t('bank.picture.insertAction')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
