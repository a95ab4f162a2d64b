import {
  type Icon,
  IconAlertTriangle,
  IconCode,
  IconFileText,
  IconHeading,
  IconHelpCircle,
  IconHourglass,
  IconInfoCircle,
  IconLink,
  IconMath,
  IconMovie,
  IconPhoto,
  IconPresentation,
  IconTable,
  IconTextSize,
  IconVolume,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/tutor/plan/beat.module.css';
import type { BeatRowProps } from '@/features/tutor/plan/beat-row';
import { longMs } from '@/features/tutor/plan/beats';
import { type OnBoard, onBoard } from '@/features/tutor/plan/on-board';
import page from '@/features/tutor/plan/plan.module.css';
import { useFormats } from '@/shared/i18n/formats';

const signs: Readonly<Record<OnBoard['kind'], Icon>> = {
  TITLE: IconPresentation,
  HEADING: IconHeading,
  TEXT: IconTextSize,
  FIGURE: IconPhoto,
  CODE: IconCode,
  TABLE: IconTable,
  CALLOUT: IconInfoCircle,
  FORMULA: IconMath,
  VIDEO: IconMovie,
  LINK: IconLink,
  DOCUMENT: IconFileText,
  QUESTION: IconHelpCircle,
};

type BeatFactsProps = Pick<BeatRowProps, 'beat' | 'blocks' | 'plan' | 'spokenMs' | 'onLook'>;

/** In small below a beat: what is on the board, how long it takes, and what is special about it. */
export function BeatFacts({ beat, blocks, plan, spokenMs, onLook }: BeatFactsProps) {
  const { t } = useTranslation('tutor');
  const { seconds } = useFormats();
  const kind = kindOf(beat);
  const silenceMs = beat.kind === 'WAIT' || beat.pauseMs >= 1_000 ? beat.pauseMs : 0;
  return (
    <div className={classes.facts}>
      <BoardChip shown={onBoard(beat.board, blocks, plan.title)} onLook={onLook} />
      {(kind === 'CHECK' || kind === 'TASK') && <span className={classes.fact}>{t(`plan.kinds.${kind}`)}</span>}
      {spokenMs > 0 && <span className={classes.fact}>{seconds(Math.max(1, spokenMs / 1000))}</span>}
      {silenceMs > 0 && (
        <span className={classes.fact}>
          <IconHourglass size={16} aria-hidden />
          {t('plan.silence', { time: seconds(silenceMs / 1000) })}
        </span>
      )}
      {beat.speech && (
        <span className={classes.fact} title={t('plan.ownWords')}>
          <IconVolume size={16} aria-hidden />
          <span className={page.unseen}>{t('plan.ownWords')}</span>
        </span>
      )}
      {spokenMs > longMs && (
        <span className={classes.fact} data-warning>
          <IconAlertTriangle size={16} aria-hidden />
          {t('plan.long', { time: seconds(longMs / 1000) })}
        </span>
      )}
    </div>
  );
}

/** As people name it: a check has a question of the lesson, a task has none. */
export function kindOf({ kind, questionBlock }: BeatRowProps['beat']): 'SAY' | 'SHOW' | 'CHECK' | 'TASK' | 'WAIT' {
  if (kind !== 'ASK') return kind;
  return questionBlock === null ? 'TASK' : 'CHECK';
}

function BoardChip({ shown, onLook }: { readonly shown: OnBoard; readonly onLook: () => void }) {
  const { t, i18n } = useTranslation(['tutor', 'shared']);
  const { number } = useFormats();
  const { kind, name, callout, picture, lines } = shown;
  const box = `shared:blocks.callouts.${callout}`;
  const Sign = signs[kind];
  const [from, to] = lines?.map((line) => number(line)) ?? [];
  const part = kind === 'CODE' ? 'lines' : kind === 'TABLE' ? 'rows' : 'points';
  return (
    <button type="button" className={classes.chip} onClick={onLook}>
      <span className={page.unseen}>{t('plan.onBoard')}: </span>
      {picture ? <img src={picture} alt="" loading="lazy" /> : <Sign size={16} aria-hidden />}
      <span className={classes.chipKind}>{callout && i18n.exists(box) ? t(box) : t(`plan.board.${kind}`)}</span>
      {name !== '' && kind !== 'TITLE' && <bdi className={classes.chipName}>{name}</bdi>}
      {lines && (
        <span className={classes.chipKind}>
          {t(from === to ? `plan.board.one.${part}` : `plan.board.some.${part}`, { from, to })}
        </span>
      )}
    </button>
  );
}
