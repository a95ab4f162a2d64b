import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconArrowLeft, IconFileText, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Playable } from '@/api/generated/types.gen';
import { ConflictDialog } from '@/features/video/editing/conflict-dialog';
import classes from '@/features/video/editing/editing.module.css';
import { EditingScreen } from '@/features/video/editing/editing-screen';
import { LeaveGuard } from '@/features/video/editing/leave-guard';
import { LineRow } from '@/features/video/editing/line-row';
import { added, chained, flawOf, inOrder, isHard, type Lines, lineAt } from '@/features/video/editing/lines';
import { PasteDialog } from '@/features/video/editing/paste-dialog';
import { type Kept, useCaptions, type What } from '@/features/video/editing/use-captions';
import { usePlayback } from '@/features/video/player/use-playback';
import { notifyDone } from '@/shared/ui/notify';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface CaptionsEditorProps {
  readonly about: { readonly lessonId: string; readonly video: string; readonly what: What };
  /** Of the lesson. */
  readonly title: string;
  readonly headings: readonly string[];
  /** Null as long as the video does not play. */
  readonly playable: Playable | null;
  readonly loaded: Kept;
}

/** Captions or chapters beside their video: written, cut, put together, and heard from where they begin. */
export function CaptionsEditor({ about, title, headings, playable, loaded }: CaptionsEditorProps) {
  const { t } = useTranslation('video');
  const work = useCaptions(about, loaded);
  const media = useRef<HTMLVideoElement>(null);
  const chapters = about.what === 'chapters';
  const last = work.lines.at(-1)?.to ?? 0;
  const length = playable ? playable.durationMs : Math.max(last, 60_000);
  const playback = usePlayback({ media, playlist: playable?.playlist ?? '', length: length / 1000, start: 0 });
  const [chosen, setChosen] = useState<number | null>(null);
  const [pasting, setPasting] = useState(false);
  const now = Math.round(playback.second * 1000);
  const put = (lines: Lines, step?: string) => work.put(chapters ? chained(lines, length) : inOrder(lines), step);
  const lost = work.lines.filter((line, at) => isHard(flawOf(line, work.lines[at + 1], length))).length;
  const play = (milliseconds: number) => {
    playback.seek(milliseconds / 1000);
    if (playback.begun && !playback.playing) playback.toggle();
  };
  const add = (after: number | null) => {
    const lines = added(work.lines, after);
    put(lines);
    setChosen(lines.find(({ key }) => !work.lines.some((line) => line.key === key))?.key ?? null);
  };
  const save = async () => {
    if (await work.save()) notifyDone(t('editing.saved'));
  };
  return (
    <Page
      title={t(`editing.title.${about.what}`)}
      lead={t('editing.lead', { lesson: title })}
      actions={
        <>
          <Button
            variant="default"
            component={Link}
            to={`/teach/lessons/${about.lessonId}`}
            leftSection={<IconArrowLeft size={18} aria-hidden />}
          >
            {t('editing.back')}
          </Button>
          <Button disabled={!work.dirty || lost > 0} loading={work.saving} onClick={() => void save()}>
            {t('editing.save')}
          </Button>
        </>
      }
    >
      <LeaveGuard dirty={work.dirty} />
      <ProblemAlert error={work.failure} />
      <div className={classes['editor']}>
        <div className={classes['seen']}>
          <EditingScreen
            playable={playable}
            media={media}
            playback={playback}
            words={lineAt(work.lines, now)?.text ?? ''}
            language={chapters ? undefined : about.what}
          />
        </div>
        <section aria-label={t(`editing.title.${about.what}`)}>
          <Group mb="sm">
            <Button
              variant="default"
              leftSection={<IconFileText size={18} aria-hidden />}
              onClick={() => setPasting(true)}
            >
              {t(chapters ? 'editing.list.open' : 'editing.transcript.open')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={18} aria-hidden />}
              disabled={work.undo === null}
              onClick={() => work.undo?.()}
            >
              {t('editing.undo')}
            </Button>
          </Group>
          {lost > 0 && (
            <Text role="status" c="red" size="sm" mb="sm">
              {t('editing.lost', { count: lost })}
            </Text>
          )}
          {work.lines.length === 0 && <p className={classes['none']}>{t('editing.none')}</p>}
          <ul className={classes['lines']}>
            {work.lines.map((line, at) => (
              <LineRow
                key={line.key}
                line={line}
                next={work.lines[at + 1]}
                lines={work.lines}
                chapters={chapters}
                length={length}
                now={now}
                current={line === lineAt(work.lines, now)}
                open={chosen === line.key}
                onOpen={() => setChosen(line.key)}
                onPlay={play}
                onPut={put}
                onAdd={add}
              />
            ))}
          </ul>
          <Button
            mt="sm"
            variant="light"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => add(work.lines.at(-1)?.key ?? null)}
          >
            {t(chapters ? 'editing.addChapter' : 'editing.add')}
          </Button>
        </section>
      </div>
      {pasting && (
        <PasteDialog
          chapters={chapters}
          headings={headings}
          length={length}
          replaces={work.lines.length > 0}
          onPaste={put}
          onClose={() => setPasting(false)}
        />
      )}
      {work.conflict && <ConflictDialog onResolve={(choice) => void work.resolve(choice)} />}
    </Page>
  );
}
