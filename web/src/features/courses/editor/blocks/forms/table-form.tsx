import { ActionIcon, Button, Group } from '@mantine/core';
import { IconColumnInsertRight, IconRowInsertBottom, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { table } from '@/features/courses/editor/blocks/block-syntax';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';
import classes from '@/features/courses/editor/blocks/forms/forms.module.css';

export function TableForm({ body, onChange }: FormProps) {
  const { t } = useTranslation('courses');
  const rows = table.read(body);
  const columns = rows[0]?.length ?? 1;
  const write = (changed: readonly (readonly string[])[]) => onChange(table.write(changed));
  const set = (row: number, column: number, text: string) =>
    write(rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells)));
  return (
    <>
      <div className={classes['grid']}>
        <table>
          <thead>
            <tr>
              {Array.from({ length: columns }, (_, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name than their place
                <th key={column}>
                  <ActionIcon
                    size="sm"
                    disabled={columns === 1}
                    aria-label={t('editor.table.removeColumn', { number: column + 1 })}
                    onClick={() => write(rows.map((cells) => cells.filter((_cell, at) => at !== column)))}
                  >
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
              <tr key={row} data-head={row === 0 || undefined}>
                {Array.from({ length: columns }, (_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                  <td key={column}>
                    <input
                      dir="auto"
                      aria-label={t(row === 0 ? 'editor.table.head' : 'editor.table.cell', {
                        row,
                        column: column + 1,
                      })}
                      value={cells[column] ?? ''}
                      onChange={(event) => set(row, column, event.currentTarget.value)}
                    />
                  </td>
                ))}
                <td>
                  {row > 0 && (
                    <ActionIcon
                      size="sm"
                      aria-label={t('editor.table.removeRow', { number: row })}
                      onClick={() => write(rows.filter((_cells, at) => at !== row))}
                    >
                      <IconX size={16} aria-hidden />
                    </ActionIcon>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Group gap="sm">
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconRowInsertBottom size={18} aria-hidden />}
          onClick={() => write([...rows, Array.from({ length: columns }, () => '')])}
        >
          {t('editor.table.addRow')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconColumnInsertRight size={18} aria-hidden className="points" />}
          onClick={() => write(rows.map((cells) => [...cells, '']))}
        >
          {t('editor.table.addColumn')}
        </Button>
      </Group>
    </>
  );
}
