import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import classes from '@/features/assessment/bank/editor/parts.module.css';
import type { AreaShape } from '@/features/assessment/tasks/areas';

interface AreaNumbersProps {
  readonly shape: AreaShape;
  readonly fault: string | undefined;
  readonly onChange: (shape: AreaShape) => void;
}

/** An area in numbers, in pixels of the picture. */
export function AreaNumbers({ shape, fault, onChange }: AreaNumbersProps) {
  const { t } = useTranslation('assessment');
  if (shape.kind === 'POLYGON')
    return <Text size="sm">{t('bank.hotspot.polygon', { count: shape.points.length })}</Text>;
  const field = (
    name: 'x' | 'y' | 'width' | 'height' | 'radius',
    value: number,
    change: (value: number) => AreaShape,
  ) => (
    <NumberField
      label={t(
        `bank.hotspot.${shape.kind === 'CIRCLE' && name === 'x' ? 'centreX' : shape.kind === 'CIRCLE' && name === 'y' ? 'centreY' : name}`,
      )}
      min={name === 'x' || name === 'y' ? 0 : 1}
      allowDecimal={false}
      value={value}
      error={name === 'x' ? fault : undefined}
      onChange={(next) => onChange(change(next))}
    />
  );
  return (
    <div className={classes['even']}>
      {field('x', shape.x, (x) => ({ ...shape, x }))}
      {field('y', shape.y, (y) => ({ ...shape, y }))}
      {shape.kind === 'CIRCLE' ? (
        field('radius', shape.radius, (radius) => ({ ...shape, radius }))
      ) : (
        <>
          {field('width', shape.width, (width) => ({ ...shape, width }))}
          {field('height', shape.height, (height) => ({ ...shape, height }))}
        </>
      )}
    </div>
  );
}
