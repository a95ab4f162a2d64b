import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NumericUnit } from '@/api/generated/types.gen';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import { PartList } from '@/features/assessment/bank/editor/part-list';
import classes from '@/features/assessment/bank/editor/parts.module.css';

interface UnitListProps {
  readonly units: readonly NumericUnit[];
  readonly onChange: (units: NumericUnit[]) => void;
}

/** The units that are understood, and how many of each make one of the first. */
export function UnitList({ units, onChange }: UnitListProps) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  return (
    <PartList
      field="task.units"
      title={t('bank.numeric.units')}
      add={t('bank.numeric.addUnit')}
      parts={units}
      make={() => ({ name: '', factor: 1 })}
      nameOf={({ name }) => name || t('bank.numeric.unit')}
      onChange={onChange}
    >
      {(unit, change, at) => (
        <div className={classes['even']}>
          <TextInput
            label={t('bank.numeric.unit')}
            maxLength={30}
            value={unit.name}
            error={faultAt(`task.units[${at}].name`)}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <NumberField
            label={t('bank.numeric.factor')}
            hideControls
            value={unit.factor}
            error={faultAt(`task.units[${at}].factor`)}
            onChange={(factor) => change({ factor })}
          />
        </div>
      )}
    </PartList>
  );
}
