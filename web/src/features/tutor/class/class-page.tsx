import { Button, Loader, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { portraitUrl } from '@/features/tutor/face/portrait';
import { useFormats } from '@/shared/i18n/formats';
import { loseSession } from '@/shared/session/session';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { usePageTitle } from '@/shared/ui/use-page-title';
import { characterOf } from './character-of';
import classes from './class-page.module.css';
import { deviceSound } from './device-sound';
import { type ClassView, classQuery, startClass } from './queries';
import { Stage } from './stage';
import { SummaryView } from './summary-view';
import { useClass } from './use-class';

/** A class from its door to its end. */
export function ClassPage() {
  const { id = '' } = useParams();
  const [context, setContext] = useState<AudioContext | null | undefined>(undefined);
  const liveClass = useQuery({ ...classQuery(id), refetchInterval: (query) => pollWhilePlanned(query.state.data) });
  if (liveClass.isPending) return <Loader className={classes.middle} />;
  if (liveClass.isError) return <ProblemAlert error={liveClass.error} onRetry={() => void liveClass.refetch()} />;
  if (liveClass.data.state === 'ENDED' && context === undefined) return <SummaryView liveClass={liveClass.data} />;
  if (context === undefined) {
    return <Door liveClass={liveClass.data} onEnter={setContext} onStarted={() => void liveClass.refetch()} />;
  }
  return <Room liveClass={liveClass.data} context={context} />;
}

function pollWhilePlanned(liveClass: ClassView | undefined): number | false {
  return liveClass?.state === 'PLANNED' ? 5_000 : false;
}

interface DoorProps {
  readonly liveClass: ClassView;
  readonly onEnter: (context: AudioContext | null) => void;
  readonly onStarted: () => void;
}

/** Entering takes a click: without one, browsers keep the teacher silent. */
function Door({ liveClass, onEnter, onStarted }: DoorProps) {
  const { t } = useTranslation('tutor');
  const formats = useFormats();
  const [error, setError] = useState<unknown>(null);
  usePageTitle(liveClass.title);
  const planned = liveClass.state === 'PLANNED';
  return (
    <main className={classes.door}>
      <Stack align="center" gap="md" maw={440}>
        <img src={portraitUrl(characterOf(liveClass.character))} alt="" className={classes.portrait} />
        <Title order={1} ta="center">
          {liveClass.title}
        </Title>
        <Text ta="center" c="dimmed">
          {planned && liveClass.startsAt
            ? t('class.door.planned', { when: formats.dateTime(liveClass.startsAt) })
            : t('class.door.text', { name: t(`cast.${characterOf(liveClass.character)}`) })}
        </Text>
        {planned && liveClass.part === 'HOST' && (
          <Button size="lg" onClick={() => startClass(liveClass.id).then(onStarted, setError)}>
            {t('class.door.start')}
          </Button>
        )}
        {!planned && (
          <Button
            size="lg"
            leftSection={<IconPlayerPlay size={20} aria-hidden />}
            onClick={() => onEnter(deviceSound())}
          >
            {t('class.door.enter')}
          </Button>
        )}
        <ProblemAlert error={error} />
        <Button component={Link} to="/classes" variant="subtle" color="gray">
          {t('class.door.back')}
        </Button>
      </Stack>
    </main>
  );
}

function Room({ liveClass, context }: { readonly liveClass: ClassView; readonly context: AudioContext | null }) {
  const { t } = useTranslation('tutor');
  const [session, snapshot] = useClass(liveClass.id, context);
  const { model, link } = snapshot;
  const queries = useQueryClient();

  useEffect(() => {
    if (link === 'signedOut') loseSession(queries);
  }, [link, queries]);

  if (model?.phase === 'ended' || link === 'refused') {
    return <SummaryView liveClass={liveClass} {...(model?.summary && { summary: model.summary })} />;
  }
  if (!model) {
    return (
      <main className={classes.door}>
        <Loader aria-hidden />
        <Text role="status">{t(link === 'reconnecting' ? 'class.reconnecting' : 'class.door.opening')}</Text>
      </main>
    );
  }
  return <Stage session={session} snapshot={snapshot} model={model} />;
}
