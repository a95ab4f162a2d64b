import { useTranslation } from 'react-i18next';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import { NumberField } from '@/features/assessment/bank/editor/number-field';

interface PercentFieldProps {
  readonly field: string;
  readonly min?: number;
  readonly value: number;
  readonly onChange: (percent: number) => void;
}

/** What an answer is worth, in percent of the points. */
export function PercentField({ field, min = 0, value, onChange }: PercentFieldProps) {
  const { t } = useTranslation('assessment');
  return (
    <NumberField
      label={t('bank.percent')}
      suffix="%"
      min={min}
      max={100}
      step={10}
      decimalScale={5}
      value={value}
      error={useFaults()(field)}
      onChange={onChange}
    />
  );
}
