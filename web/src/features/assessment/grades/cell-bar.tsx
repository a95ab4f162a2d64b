import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '@/features/assessment/grades/grades.module.css';
import { type Cell, WHOLE } from '@/features/assessment/grades/place';
import type { useEntering } from '@/features/assessment/grades/use-entering';
import { useFormats } from '@/shared/i18n/formats';

interface CellBarProps {
  readonly cell: Cell | null;
  readonly editable: boolean;
  readonly entering: ReturnType<typeof useEntering>;
  readonly onReplace: (cell: Cell) => void;
  readonly onExplain: (person: string) => void;
}

/** What is known of the chosen cell, what can be done with it, and whether somebody else was faster. */
export function CellBar({ cell, editable, entering, onReplace, onExplain }: CellBarProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const { conflict, setConflict, enter } = entering;
  if (!cell) return <Text c="dimmed">{`${t('grades.select')} ${editable ? t('grades.keys') : ''}`}</Text>;
  const computed =
    cell.computed && t('pointsOf', { earned: number(cell.computed.earned), possible: number(cell.computed.possible) });
  const replaced = cell.kind !== 'BY_HAND' && cell.entered !== null;
  const clash = conflict?.cell.person === cell.person && conflict.cell.column === cell.column ? conflict : null;
  const written = (points: number | null) => (points === null ? t('grades.nothing') : number(points));
  return (
    <section className={classes['bar']} aria-live="polite">
      <Text>
        <bdi>{cell.name}</bdi> · <bdi>{cell.title}</bdi>
        {cell.points !== null && ` · ${t('pointsOf', { earned: number(cell.points), possible: number(cell.most) })}`}
        {cell.excused && ` · ${t('grades.excused')}`}
        {cell.awaiting && ` · ${t('grades.awaiting')}`}
      </Text>
      {replaced && (
        <Text size="sm" c="dimmed">
          {computed ? t('grades.replaced', { computed }) : t('grades.replacedNothing')}
        </Text>
      )}
      {cell.reason && (
        <Text size="sm" c="dimmed">
          {t('grades.reason', { reason: cell.reason })}
        </Text>
      )}
      {clash && (
        <div role="alert" className={classes['clash']}>
          <Text>{t('grades.conflict', { theirs: written(cell.entered), mine: written(clash.points) })}</Text>
          <Group>
            <Button size="compact-md" onClick={() => enter({ ...clash, cell })}>
              {t('grades.conflictMine', { mine: written(clash.points) })}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => setConflict(null)}>
              {t('grades.conflictTheirs')}
            </Button>
          </Group>
        </div>
      )}
      <Group gap="xs" mt="xs">
        {editable && (
          <Button size="compact-md" variant="default" onClick={() => onReplace(cell)}>
            {t(cell.kind === 'BY_HAND' ? 'grades.enter' : 'grades.replace')}
          </Button>
        )}
        {editable && cell.column !== WHOLE && (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => enter({ cell, points: cell.entered, excused: !cell.excused })}
          >
            {t(cell.excused ? 'grades.unexcuse' : 'grades.excuse')}
          </Button>
        )}
        <Button size="compact-md" variant="subtle" onClick={() => onExplain(cell.person)}>
          {t('grades.explain')}
        </Button>
      </Group>
    </section>
  );
}
