import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DraftState, SaveStatus } from '@/features/courses/editor/draft/draft-state';
import classes from '@/features/courses/editor/draft/save-state.module.css';
import { useFormats } from '@/shared/i18n/formats';

const signs: Readonly<Record<SaveStatus, typeof IconCheck>> = {
  saved: IconCheck,
  unsaved: IconPencil,
  saving: IconLoader2,
  offline: IconCloudOff,
  conflict: IconAlertTriangle,
  refused: IconAlertTriangle,
};

interface SaveStateProps {
  readonly state: DraftState;
}

/** Always says where the writer's words are. */
export function SaveState({ state }: SaveStateProps) {
  const { t } = useTranslation('courses');
  const formats = useFormats();
  const Sign = signs[state.status];
  const when = state.savedAt ?? Date.parse(state.server.updatedAt);
  return (
    <p className={classes['state']} data-status={state.status} role="status">
      <Sign size={18} aria-hidden />
      {t(`editor.save.${state.status}`, { time: formats.time(when) })}
    </p>
  );
}
