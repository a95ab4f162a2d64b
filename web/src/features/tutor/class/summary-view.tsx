import { Anchor, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconCircleCheck, IconPlayerPlay, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { usePageTitle } from '@/shared/ui/use-page-title';
import { Asked } from './asked';
import classes from './class-page.module.css';
import { deviceSound } from './device-sound';
import type { ServerMessage, Summary } from './protocol';
import { type ClassView, replayQuery } from './queries';
import { said } from './replay-player';
import { ReplayView } from './replay-view';

/** The end of a class: what was asked and answered, how the checks went, and everything that was said. */
export function SummaryView({ liveClass, summary }: { readonly liveClass: ClassView; readonly summary?: Summary }) {
  const { t } = useTranslation('tutor');
  // of one that has just ended it is not known yet
  const withheld = liveClass.state === 'ENDED' && !liveClass.replay;
  const replay = useQuery({ ...replayQuery(liveClass.id), enabled: !withheld });
  const known = summary ?? replay.data?.summary;
  const [sound, setSound] = useState<AudioContext | null | undefined>(undefined);
  usePageTitle(liveClass.title);
  useEffect(() => () => void sound?.close().catch(() => undefined), [sound]);
  if (sound !== undefined && replay.data) {
    return (
      <ReplayView
        liveClass={liveClass}
        messages={replay.data.messages}
        context={sound}
        onClose={() => setSound(undefined)}
      />
    );
  }
  return (
    <main className={classes.summary}>
      <Stack gap="xl">
        <div>
          <Anchor component={Link} to="/classes" className={classes.back}>
            <IconArrowLeft size={18} aria-hidden /> {t('class.door.back')}
          </Anchor>
          <Text c="dimmed">{t('class.summary.over')}</Text>
          <Title order={1}>{liveClass.title}</Title>
        </div>
        <ProblemAlert error={replay.error} onRetry={() => void replay.refetch()} />
        {withheld && <Text>{t('class.summary.withheld')}</Text>}
        {!known && !withheld && !replay.isError && <Skeleton height={160} />}
        {known && <Checks checks={known.checks} />}
        {known && <Questions asked={known.asked} />}
        {replay.data && <Said messages={replay.data.messages} />}
        <Group>
          {replay.data && replay.data.messages.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconPlayerPlay size={20} className="points" aria-hidden />}
              onClick={() => setSound(deviceSound())}
            >
              {t('class.summary.replay')}
            </Button>
          )}
          <Button component={Link} to="/">
            {t('class.summary.next')}
          </Button>
          {liveClass.kind === 'GROUP' && (
            <Button component={Link} to={`/courses/${liveClass.courseId}/recordings`} variant="default">
              {t('class.summary.recordings')}
            </Button>
          )}
          <Button component={Link} to={`/classes/new?lesson=${liveClass.lessonId}`} variant="default">
            {t('class.summary.again')}
          </Button>
        </Group>
      </Stack>
    </main>
  );
}

function Checks({ checks }: { readonly checks: Summary['checks'] }) {
  const { t } = useTranslation('tutor');
  if (checks.length === 0) return null;
  return (
    <section>
      <Title order={2}>{t('class.summary.checks')}</Title>
      <Stack gap="sm" mt="sm">
        {checks.map(({ checkId, prompt, correct, attempts }) => (
          <Group key={checkId} wrap="nowrap" align="flex-start" gap="sm">
            {correct ? <IconCircleCheck aria-hidden /> : <IconRefresh aria-hidden />}
            <div>
              <Text dir="auto">{prompt}</Text>
              <Text size="sm" c="dimmed">
                {correct ? t('class.summary.right', { count: attempts }) : t('class.summary.lookAgain')}
              </Text>
            </div>
          </Group>
        ))}
      </Stack>
    </section>
  );
}

function Questions({ asked }: { readonly asked: Summary['asked'] }) {
  const { t } = useTranslation('tutor');
  return (
    <section>
      <Title order={2}>{t('class.summary.asked')}</Title>
      {asked.length === 0 && <Text mt="sm">{t('class.summary.nothingAsked')}</Text>}
      <ul className={classes.list}>
        {asked.map(({ askId, by, text, answer, sources }) => (
          <li key={askId}>
            <Text fw={600}>
              <Asked by={by.name || t('class.somebody')} text={text} />
            </Text>
            <Text dir="auto">{answer || t('class.summary.notFound')}</Text>
            {sources[0] && (
              <Text size="sm" c="dimmed">
                {t('class.panel.source', { lesson: sources[0].lessonTitle })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ messages }: { readonly messages: readonly ServerMessage[] }) {
  const { t } = useTranslation('tutor');
  const lines = said(messages)
    .map((line) => (line.type === 'beat' ? line.beat.caption : line.caption))
    .filter((line) => line !== '');
  return (
    <details>
      <summary>{t('class.summary.transcript')}</summary>
      <div dir="auto">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a past class never change
          <p key={index} dir="auto">
            {line}
          </p>
        ))}
      </div>
    </details>
  );
}
