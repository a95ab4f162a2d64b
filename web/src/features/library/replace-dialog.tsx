import { Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getReplacementOptions, replaceLibraryFileMutation } from '@/api/generated/@tanstack/react-query.gen';
import type { LibraryItem } from '@/api/generated/types.gen';
import { Outcome } from '@/features/library/outcome';
import { Dialog } from '@/shared/ui/dialog';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { LazyUploadPlace } from '@/shared/upload/lazy-upload-place';

interface ReplaceDialogProps {
  readonly item: LibraryItem;
  readonly onClose: () => void;
}

/** Takes another file for one, and says where it took the place and what keeps the old one. */
export function ReplaceDialog({ item: { file, kind }, onClose }: ReplaceDialogProps) {
  const { t } = useTranslation('library');
  const queries = useQueryClient();
  const [kept, setKept] = useState(false);
  const { mutate, data: begun, error } = useMutation(replaceLibraryFileMutation());
  useEffect(() => mutate({ path: { file } }), [mutate, file]);
  const outcome = useQuery({ ...getReplacementOptions({ path: { id: begun?.id ?? '' } }), enabled: kept });
  const done = () => {
    setKept(true);
    void queries.invalidateQueries({ queryKey: ['library'] });
  };
  const close = () => {
    if (kept) void queries.invalidateQueries();
    onClose();
  };
  return (
    <Dialog opened onClose={close} title={t('replace.title')} size="lg">
      <Stack>
        <ProblemAlert error={error ?? outcome.error} />
        {!kept && (
          <>
            <Text>{t('replace.help')}</Text>
            {kind === 'VIDEO' && <Text c="dimmed">{t('replace.captions')}</Text>}
            {begun && (
              <LazyUploadPlace
                purpose="library-replacement"
                subject={begun.id}
                accept={begun.accept.join(',')}
                mostBytes={begun.mostBytes}
                single
                onKept={done}
              >
                {t('replace.drop')}
              </LazyUploadPlace>
            )}
          </>
        )}
        {kept && (outcome.data ? <Outcome outcome={outcome.data} /> : !outcome.error && <LoadingSkeleton />)}
      </Stack>
    </Dialog>
  );
}
