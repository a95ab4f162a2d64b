import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconPlayerTrackNext,
  IconPlus,
  IconSeparatorHorizontal,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BeatRowProps } from '@/features/tutor/plan/beat-row';
import { canSplit } from '@/features/tutor/plan/split-beat';
import { MenuEntry } from '@/shared/ui/menu-entry';

/** What is done with one beat now and then. */
export function BeatMenu({ beat, place, total, plan, listening, onMove, onAdd, onSplit, onRemove }: BeatRowProps) {
  const { t } = useTranslation('tutor');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('plan.menu', { place })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPlayerTrackNext size={18} className="points" aria-hidden />}
          onClick={() => listening.play(beat.key, true)}
        >
          {t('plan.hearOn')}
        </Menu.Item>
        {plan.mayChange && (
          <>
            <Menu.Item leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd}>
              {t('plan.addBelow')}
            </Menu.Item>
            <MenuEntry
              leftSection={<IconSeparatorHorizontal size={18} aria-hidden />}
              disabled={!canSplit(beat)}
              onClick={() => onSplit()}
            >
              {t('plan.split')}
            </MenuEntry>
            <MenuEntry
              leftSection={<IconArrowUp size={18} aria-hidden />}
              disabled={place === 1}
              onClick={() => onMove(-1)}
            >
              {t('plan.up')}
            </MenuEntry>
            <MenuEntry
              leftSection={<IconArrowDown size={18} aria-hidden />}
              disabled={place === total}
              onClick={() => onMove(1)}
            >
              {t('plan.down')}
            </MenuEntry>
            <MenuEntry leftSection={<IconTrash size={18} aria-hidden />} disabled={total === 1} onClick={onRemove}>
              {t('plan.remove')}
            </MenuEntry>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
