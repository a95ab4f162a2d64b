import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';

interface NumberFieldProps extends Omit<NumberInputProps, 'value' | 'onChange' | 'onBlur'> {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number that is always one: what is half written stays in the field and goes when the field is left. */
export function NumberField({ value, onChange, ...rest }: NumberFieldProps) {
  const [half, setHalf] = useState<string | null>(null);
  return (
    <NumberInput
      {...rest}
      value={half ?? value}
      onChange={(next) => {
        setHalf(typeof next === 'number' ? null : next);
        if (typeof next === 'number') onChange(next);
      }}
      onBlur={() => setHalf(null)}
    />
  );
}
