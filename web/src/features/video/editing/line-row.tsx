import { Button, Group, Textarea } from '@mantine/core';
import { IconArrowMerge, IconPlayerPlay, IconPlus, IconScissors, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/video/editing/editing.module.css';
import { flawOf, type Line, type Lines, merged, replaced, split, without } from '@/features/video/editing/lines';
import { MomentField } from '@/features/video/editing/moment-field';
import { typed } from '@/features/video/editing/moments';

interface LineRowProps {
  readonly line: Line;
  readonly next: Line | undefined;
  readonly lines: Lines;
  readonly chapters: boolean;
  /** Of the video, in milliseconds. */
  readonly length: number;
  /** Where the video is, in milliseconds. */
  readonly now: number;
  /** Whether it is said now. */
  readonly current: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onPlay: (milliseconds: number) => void;
  readonly onPut: (lines: Lines, step?: string) => void;
  readonly onAdd: (after: number) => void;
}

/** One line: to be read as long as nobody works on it, since a long video has a thousand of them. */
export function LineRow(props: LineRowProps) {
  const { line, next, length, current, open, onOpen } = props;
  const { t } = useTranslation('video');
  const flaw = flawOf(line, next, length);
  return (
    <li className={classes['line']} data-current={current || undefined} data-open={open || undefined}>
      {open ? (
        <OpenLine {...props} />
      ) : (
        <button type="button" className={classes['closed']} onClick={onOpen}>
          <span className={classes['moment']}>{typed(line.from)}</span>
          <span dir="auto">{line.text}</span>
        </button>
      )}
      {flaw && <p className={classes['flaw']}>{t(`editing.flaw.${flaw}`)}</p>}
    </li>
  );
}

function OpenLine({ line, next, lines, chapters, now, onPlay, onPut, onAdd }: LineRowProps) {
  const { t } = useTranslation('video');
  const field = useRef<HTMLTextAreaElement>(null);
  const change = (part: Partial<Line>, about: string) => onPut(replaced(lines, line.key, part), `${line.key} ${about}`);
  return (
    <div className={classes['open']}>
      <Textarea
        ref={field}
        label={t(chapters ? 'editing.chapter' : 'editing.words')}
        dir="auto"
        autosize
        minRows={chapters ? 1 : 2}
        value={line.text}
        onChange={(event) => change({ text: event.currentTarget.value }, 'text')}
        data-autofocus
      />
      <Group align="flex-end" gap="xs">
        <MomentField
          label={t('editing.from')}
          value={line.from}
          now={now}
          onChange={(from) => change({ from }, 'from')}
        />
        {!chapters && (
          <MomentField label={t('editing.to')} value={line.to} now={now} onChange={(to) => change({ to }, 'to')} />
        )}
      </Group>
      <Group gap="xs">
        <Deed icon={<IconPlayerPlay size={16} aria-hidden />} onClick={() => onPlay(line.from)}>
          {t('editing.play')}
        </Deed>
        <Deed
          icon={<IconScissors size={16} aria-hidden />}
          onClick={() => onPut(split(lines, line.key, field.current?.selectionStart ?? 0))}
        >
          {t('editing.split')}
        </Deed>
        <Deed
          icon={<IconArrowMerge size={16} aria-hidden />}
          disabled={next === undefined}
          onClick={() => onPut(merged(lines, line.key))}
        >
          {t('editing.merge')}
        </Deed>
        <Deed icon={<IconPlus size={16} aria-hidden />} onClick={() => onAdd(line.key)}>
          {t('editing.addAfter')}
        </Deed>
        <Deed icon={<IconTrash size={16} aria-hidden />} onClick={() => onPut(without(lines, line.key))}>
          {t('editing.remove')}
        </Deed>
      </Group>
    </div>
  );
}

interface DeedProps {
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function Deed({ icon, disabled = false, onClick, children }: DeedProps) {
  return (
    <Button size="compact-sm" variant="default" leftSection={icon} disabled={disabled} onClick={onClick}>
      {children}
    </Button>
  );
}
