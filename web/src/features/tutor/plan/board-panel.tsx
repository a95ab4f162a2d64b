import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '@/api/generated/types.gen';
import { Board } from '@/features/tutor/class/board';
import type { Beat } from '@/features/tutor/plan/beats';
import classes from '@/features/tutor/plan/plan.module.css';
import type { BlockView } from '@/shared/blocks/block';
import { Dialog } from '@/shared/ui/dialog';

interface BoardPanelProps {
  readonly beat: Beat | undefined;
  readonly plan: PlanView;
  readonly blocks: readonly BlockView[];
}

/** The board as learners see it during a beat, beside the list. */
export function BoardPanel(props: BoardPanelProps) {
  const { t } = useTranslation('tutor');
  return (
    <aside className={classes.panel} aria-label={t('plan.onBoard')}>
      <p className={classes.panelTitle}>{t('plan.onBoard')}</p>
      <Shown {...props} />
    </aside>
  );
}

/** The same where there is no room beside the list. */
export function BoardDialog({ onClose, ...props }: BoardPanelProps & { readonly onClose: () => void }) {
  const { t } = useTranslation(['tutor', 'shared']);
  return (
    <Dialog opened onClose={onClose} size="lg" title={t('plan.onBoard')}>
      <Shown {...props} />
    </Dialog>
  );
}

function Shown({ beat, plan, blocks }: BoardPanelProps) {
  const { t } = useTranslation('tutor');
  const language = plan.language === 'ar' ? 'ar' : 'en';
  const material = useMemo(
    () => ({
      lesson: { title: plan.title, language, blocks } as const,
      slides: plan.slides,
    }),
    [plan.title, plan.slides, language, blocks],
  );
  const check = plan.checks.find(({ id }) => id === beat?.questionBlock);
  return (
    <div className={classes.board}>
      <Board board={beat?.board ?? null} material={material} title={plan.title} label={t('class.board')} />
      {check && (
        <div className={classes.check} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
          <strong>{check.prompt}</strong>
          <ul>
            {check.choices.map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
