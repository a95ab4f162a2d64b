import { ActionIcon, Button, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import classes from '@/features/assessment/bank/editor/parts.module.css';

interface PartListProps<T> {
  /** Path of the list in the question, for what the server says about it. */
  readonly field: string;
  readonly title?: string;
  /** The words on the button that adds one. */
  readonly add: string;
  readonly parts: readonly T[];
  readonly make: () => T;
  readonly onChange: (parts: T[]) => void;
  /** How many there are at least. */
  readonly least?: number;
  /** What one part is called, for who does not see it. */
  readonly nameOf: (part: T, at: number) => string;
  readonly movable?: boolean;
  readonly children: (part: T, change: (changes: Partial<T>) => void, at: number) => ReactNode;
}

/** Parts of a task, one below the other: added, removed, and moved where their order says something. */
export function PartList<T extends object>({ field, title, add, parts, make, onChange, ...rest }: PartListProps<T>) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  const { least = 0, nameOf, movable = false, children } = rest;
  const change = (at: number, changes: Partial<T>) =>
    onChange(parts.map((part, place) => (place === at ? { ...part, ...changes } : part)));
  const move = (from: number, to: number) => {
    const next = [...parts];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  const fault = faultAt(field);
  return (
    <div className={classes['parts']}>
      {title && <p className={classes['title']}>{title}</p>}
      {parts.length > 0 && (
        <ol className={classes['list']}>
          {parts.map((part, at) => (
            <li key={'id' in part ? String(part.id) : at} className={classes['part']}>
              <div className={classes['fields']}>{children(part, (changes) => change(at, changes), at)}</div>
              <div className={classes['tools']}>
                {movable && (
                  <>
                    <ActionIcon
                      variant="subtle"
                      size="lg"
                      disabled={at === 0}
                      onClick={() => move(at, at - 1)}
                      aria-label={t('input.up', { item: nameOf(part, at) })}
                    >
                      <IconArrowUp size={20} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      size="lg"
                      disabled={at === parts.length - 1}
                      onClick={() => move(at, at + 1)}
                      aria-label={t('input.down', { item: nameOf(part, at) })}
                    >
                      <IconArrowDown size={20} aria-hidden />
                    </ActionIcon>
                  </>
                )}
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  disabled={parts.length <= least}
                  onClick={() => onChange(parts.filter((_, place) => place !== at))}
                  aria-label={t('author.remove', { name: nameOf(part, at) })}
                >
                  <IconTrash size={20} aria-hidden />
                </ActionIcon>
              </div>
            </li>
          ))}
        </ol>
      )}
      {fault && (
        <Text c="var(--lectern-red)" size="sm" role="alert">
          {fault}
        </Text>
      )}
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...parts, make()])}
      >
        {add}
      </Button>
    </div>
  );
}
