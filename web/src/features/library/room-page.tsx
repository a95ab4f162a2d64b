import { Alert, Anchor, Button, Card, Progress, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconRuler } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getLibraryUsageOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { LibraryUsage, RoomOfCourse } from '@/api/generated/types.gen';
import { BackToFiles } from '@/features/library/back-to-files';
import { signOf } from '@/features/library/library';
import classes from '@/features/library/library.module.css';
import { type Limited, QuotaDialog } from '@/features/library/quota-dialog';
import { useFormats } from '@/shared/i18n/formats';
import { useUser } from '@/shared/session/session';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useSize } from '@/shared/upload/use-size';

/** From here on somebody should do something. */
const NEARLY = 0.8;

/** How much room files take, by kind and by course, and how much they may. */
export function RoomPage() {
  const { t } = useTranslation('library');
  const mayLimit = useUser().roles.includes('ADMINISTRATOR');
  const [limiting, setLimiting] = useState<Limited | null>(null);
  const { data, error, refetch } = useQuery(getLibraryUsageOptions());
  return (
    <Page title={t('room.title')} lead={t('room.lead')}>
      <Stack gap="xl">
        <BackToFiles />
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <LoadingSkeleton />}
        {data && (
          <>
            <Academy usage={data} onLimit={mayLimit ? setLimiting : null} />
            <Kinds usage={data} />
            <Courses courses={data.courses} onLimit={mayLimit ? setLimiting : null} />
          </>
        )}
      </Stack>
      {limiting && <QuotaDialog limited={limiting} onClose={() => setLimiting(null)} />}
    </Page>
  );
}

type OnLimit = ((limited: Limited) => void) | null;

function Academy({ usage: { total, quota }, onLimit }: { readonly usage: LibraryUsage; readonly onLimit: OnLimit }) {
  const { t } = useTranslation('library');
  if (total == null) return null;
  return (
    <Card component="section" padding="lg">
      <Title order={2} size="h4">
        {t('room.academy')}
      </Title>
      <Filling bytes={total} quota={quota ?? null} name={t('room.academy')} />
      <Text size="sm" c="dimmed">
        {t('room.once')}
      </Text>
      {onLimit && (
        <Button
          variant="default"
          mt="sm"
          leftSection={<IconRuler size={18} aria-hidden />}
          onClick={() => onLimit({ course: null, title: t('room.academy'), quota: quota ?? null })}
        >
          {t('room.limit')}
        </Button>
      )}
    </Card>
  );
}

/** How full something is: in words, and as a bar where there is a limit. */
function Filling({
  bytes,
  quota,
  name,
}: {
  readonly bytes: number;
  readonly quota: number | null;
  readonly name: string;
}) {
  const { t } = useTranslation('library');
  const size = useSize();
  const { percent } = useFormats();
  if (quota === null) return <Text>{t('room.used', { used: size(bytes) })}</Text>;
  const share = quota === 0 ? 1 : bytes / quota;
  return (
    <Stack gap={4} my={4}>
      <Text>{t('room.usedOf', { used: size(bytes), quota: size(quota), share: percent(share) })}</Text>
      <Progress
        value={Math.min(100, share * 100)}
        color={share >= 1 ? 'red' : share >= NEARLY ? 'yellow' : 'teal'}
        aria-label={name}
        aria-valuetext={percent(share)}
      />
      {share >= NEARLY && (
        <Alert color={share >= 1 ? 'red' : 'yellow'} icon={<IconAlertTriangle size={18} aria-hidden />} p="xs">
          {t(share >= 1 ? 'room.full' : 'room.nearly')}
        </Alert>
      )}
    </Stack>
  );
}

function Kinds({ usage: { kinds } }: { readonly usage: LibraryUsage }) {
  const { t } = useTranslation('library');
  const size = useSize();
  const { number } = useFormats();
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('room.byKind')}
      </Title>
      <Card padding={0} component="ul" className={classes['list'] ?? ''}>
        {kinds.map(({ kind, files, bytes, made }) => {
          const Sign = signOf(kind);
          return (
            <li key={kind} className={classes['row']}>
              <Sign size={24} aria-hidden />
              <div className={classes['about']}>
                <Anchor component={Link} to={`/library?kind=${kind}`}>
                  {t(`kinds.${kind}`)}
                </Anchor>
                <p className={classes['quiet']}>
                  {t('room.files', { count: files, number: number(files) })}
                  {made > 0 && ` · ${t('room.made', { size: size(made) })}`}
                </p>
              </div>
              <span>{size(bytes + made)}</span>
            </li>
          );
        })}
      </Card>
    </section>
  );
}

function Courses({ courses, onLimit }: { readonly courses: readonly RoomOfCourse[]; readonly onLimit: OnLimit }) {
  const { t } = useTranslation('library');
  const { number } = useFormats();
  return (
    <section>
      <Title order={2} size="h4">
        {t('room.byCourse')}
      </Title>
      <p className={classes['quiet']}>{t('room.inEach')}</p>
      <Card padding={0} component="ul" className={classes['list'] ?? ''} mt="sm">
        {courses.map(({ id, title, files, bytes, quota }) => (
          <li key={id} className={classes['row']}>
            <div className={classes['about']}>
              <Anchor component={Link} to={`/library?course=${id}`}>
                <bdi>{title}</bdi>
              </Anchor>
              <Filling bytes={bytes} quota={quota ?? null} name={title} />
              <p className={classes['quiet']}>{t('room.files', { count: files, number: number(files) })}</p>
            </div>
            {onLimit && (
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={t('room.limitOf', { title })}
                onClick={() => onLimit({ course: id, title, quota: quota ?? null })}
              >
                {t('room.limit')}
              </Button>
            )}
          </li>
        ))}
      </Card>
    </section>
  );
}
