import { Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconReplace } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getLibraryFileOptions } from '@/api/generated/@tanstack/react-query.gen';
import { BackToFiles } from '@/features/library/back-to-files';
import { useFacts } from '@/features/library/library';
import classes from '@/features/library/library.module.css';
import { PlaceList } from '@/features/library/place-list';
import { ReplaceDialog } from '@/features/library/replace-dialog';
import { useFormats } from '@/shared/i18n/formats';
import { Page } from '@/shared/ui/page';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemPage } from '@/shared/ui/problem-page';

/** A file, what it is called and where it stands. */
export function FilePage() {
  const { t } = useTranslation('library');
  const { list, number } = useFormats();
  const facts = useFacts();
  const { file = '' } = useParams();
  const [replacing, { open, close }] = useDisclosure(false);
  const { data, error, refetch } = useQuery(getLibraryFileOptions({ path: { file } }));
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { item, places, others, hidden, replaceable } = data;
  const [name = '', ...otherNames] = item.names;
  return (
    <Page
      title={name}
      lead={facts(item)}
      actions={
        <>
          <Button
            component="a"
            href={`/api/files/${item.file}`}
            download={name}
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {t('download')}
          </Button>
          {replaceable && (
            <Button leftSection={<IconReplace size={18} aria-hidden />} onClick={open}>
              {t('replace.do')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="lg" align="start">
        <BackToFiles />
        {item.kind === 'PICTURE' && <img className={classes['preview']} src={`/api/files/${item.file}`} alt={name} />}
        {otherNames.length > 0 && (
          <Text>
            {t('alsoCalled')} <bdi>{list(otherNames)}</bdi>
          </Text>
        )}
        <section>
          <Title order={2} size="h4" mb="sm">
            {t('standing.title')}
          </Title>
          {places.length === 0 ? (
            <p className={classes['quiet']}>{t('standing.nowhere')}</p>
          ) : (
            <PlaceList places={places} />
          )}
          {others.length > 0 && (
            <p className={classes['quiet']}>
              {t('standing.others')} <bdi>{list(others)}</bdi>
            </p>
          )}
          {hidden > 0 && (
            <p className={classes['quiet']}>{t('standing.hidden', { count: hidden, number: number(hidden) })}</p>
          )}
        </section>
      </Stack>
      {replacing && <ReplaceDialog item={item} onClose={close} />}
    </Page>
  );
}
