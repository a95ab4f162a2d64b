import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listBrokenReferencesOptions, listDuplicatesOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { BrokenReference } from '@/api/generated/types.gen';
import { BackToFiles } from '@/features/library/back-to-files';
import { FileRow } from '@/features/library/file-row';
import { wayTo } from '@/features/library/library';
import classes from '@/features/library/library.module.css';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useSize } from '@/shared/upload/use-size';

/** What is shown and not there, and what is there twice. */
export function CarePage() {
  const { t } = useTranslation('library');
  return (
    <Page title={t('care.title')} lead={t('care.lead')}>
      <Stack gap="xl">
        <BackToFiles />
        <BrokenOnes />
        <Duplicates />
      </Stack>
    </Page>
  );
}

function BrokenOnes() {
  const { t } = useTranslation('library');
  const { data, error, refetch } = useQuery(listBrokenReferencesOptions());
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('care.broken')}
      </Title>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingSkeleton />}
      {data?.items.length === 0 && <Well words={t('care.allThere')} />}
      {data && data.items.length > 0 && (
        <Card padding={0} component="ul" className={classes['list'] ?? ''} aria-label={t('care.broken')}>
          {data.items.map((one) => (
            <BrokenRow key={`${one.place.id} ${one.place.path}`} broken={one} />
          ))}
        </Card>
      )}
    </section>
  );
}

function Well({ words }: { readonly words: string }) {
  return (
    <Text className={classes['done'] ?? ''}>
      <IconCircleCheck size={20} aria-hidden />
      {words}
    </Text>
  );
}

/** Something that is missing: where, why, and what to do about it. */
function BrokenRow({ broken: { place, reason } }: { readonly broken: BrokenReference }) {
  const { t } = useTranslation('library');
  const { path, title, kind, course, inDraft } = place;
  return (
    <li className={classes['row']}>
      <IconAlertTriangle size={24} aria-hidden className={classes['wrong']} />
      <div className={classes['about']}>
        <bdi dir="ltr">{path ?? t('standing.COVER')}</bdi>
        <p className={classes['quiet']}>
          {t(`standing.${kind}`)}{' '}
          <Anchor component={Link} to={wayTo(place)} size="sm">
            <bdi>{title}</bdi>
          </Anchor>
          {' · '}
          <bdi>{course.title}</bdi>
        </p>
        <p>{t(`care.reasons.${reason}`)}</p>
        <p className={classes['quiet']}>{t(inDraft ? `care.mend.${reason}` : 'care.mend.published')}</p>
      </div>
    </li>
  );
}

function Duplicates() {
  const { t } = useTranslation('library');
  const size = useSize();
  const { data, error, refetch } = useQuery(listDuplicatesOptions());
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('care.contents')}
      </Title>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingSkeleton />}
      {data && (
        <>
          <p className={classes['quiet']}>
            {data.contents.length === 0 ? t('care.noContents') : t('care.saved', { size: size(data.saved) })}
          </p>
          {data.contents.length > 0 && (
            <Card padding={0} component="ul" className={classes['list'] ?? ''} mt="sm" aria-label={t('care.contents')}>
              {data.contents.map((item) => (
                <FileRow key={item.file} item={item} />
              ))}
            </Card>
          )}
          <Title order={2} size="h4" mt="xl" mb="xs">
            {t('care.names')}
          </Title>
          <p className={classes['quiet']}>{t(data.names.length === 0 ? 'care.noNames' : 'care.namesHelp')}</p>
          {data.names.map(({ name, files }) => (
            <section key={name}>
              <Title order={3} size="h5" mt="md" mb="xs">
                <bdi>{name}</bdi>
              </Title>
              <Card padding={0} component="ul" className={classes['list'] ?? ''}>
                {files.map((item) => (
                  <FileRow key={item.file} item={item} />
                ))}
              </Card>
            </section>
          ))}
        </>
      )}
    </section>
  );
}
