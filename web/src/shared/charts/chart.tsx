import { Button, Table, Title } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/shared/charts/chart.module.css';
import { Meaning } from '@/shared/ui/meaning';

interface ChartProps {
  readonly title: string;
  /** The exact definition of what is drawn. */
  readonly meaning: string;
  /** One sentence that says what there is to see; it is all that many readers need. */
  readonly says: string;
  /** The same as a table; the first cell of each row names it. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Level of the title on its page. */
  readonly order?: 2 | 3;
  readonly children: ReactNode;
}

/** A chart with its sentence, its definition and the table behind it. */
export function Chart({ title, meaning, says, head, rows, order = 2, children }: ChartProps) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className={classes['chart']} aria-labelledby={id}>
      <div className={classes['head']}>
        <div className={classes['named']}>
          <Title order={order} size="h4" id={id}>
            {title}
          </Title>
          <Meaning of={title}>{meaning}</Meaning>
        </div>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={asTable ? <IconChartBar size={16} aria-hidden /> : <IconTable size={16} aria-hidden />}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? 'charts.asChart' : 'charts.asTable')}
        </Button>
      </div>
      <figcaption className={classes['says']}>{says}</figcaption>
      {asTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        <section className={`${classes['table']} sideways`} tabIndex={0} aria-label={title}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {head.map((name) => (
                  <Table.Th key={name} scope="col">
                    {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(([name, ...cells], row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a figure have no other identity
                <Table.Tr key={row}>
                  <Table.Th scope="row">{name}</Table.Th>
                  {cells.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: neither have its cells
                    <Table.Td key={column}>{cell}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ) : (
        <div aria-hidden="true">{children}</div>
      )}
    </figure>
  );
}
