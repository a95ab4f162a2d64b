import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/accounts/fields/look-fields.module.css';

const whole = /^#[0-9a-f]{6}$/i;

interface ColourFieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly value: string;
  readonly onChange: (colour: string) => void;
}

/** Whether a colour is written out, such as `#0f6b63`. */
export function isColour(text: string): boolean {
  return whole.test(text);
}

/** A colour, typed or chosen in the browser's own palette. */
export function ColourField({ label, description, value, onChange }: ColourFieldProps) {
  const { t } = useTranslation('accounts');
  return (
    <TextInput
      label={label}
      description={description}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.trim())}
      size="md"
      dir="ltr"
      maxLength={7}
      spellCheck={false}
      autoComplete="off"
      leftSection={
        <input
          type="color"
          className={classes['palette']}
          aria-label={t('setUp.palette', { colour: label })}
          value={isColour(value) ? value : '#000000'}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      }
    />
  );
}
