import { Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CourseTotals } from '@/api/generated/types.gen';
import classes from '@/features/analytics/figures.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { Meaning } from '@/shared/ui/meaning';

/** The published courses with their learners; each leads to its own figures. */
export function Courses({ courses }: { readonly courses: readonly CourseTotals[] }) {
  const { t } = useTranslation('analytics');
  const { number } = useFormats();
  return (
    <section className={classes['panel']}>
      <div className={classes['named']}>
        <Title order={2} size="h4">
          {t('totals.title')}
        </Title>
        <Meaning of={t('totals.title')}>{t('totals.meaning')}</Meaning>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which needs the keyboard too */}
      <section className="sideways" tabIndex={0} aria-label={t('totals.title')}>
        <Table miw={420}>
          <Table.Thead>
            <Table.Tr>
              {(['course', 'learners', 'completed', 'certified'] as const).map((key) => (
                <Table.Th key={key}>{t(`totals.${key}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {courses.map(({ course, learners, completed, certified }) => (
              <Table.Tr key={course.id}>
                <Table.Td>
                  <Link to={`/teach/courses/${course.id}/insights`}>
                    <bdi>{course.title}</bdi>
                  </Link>
                </Table.Td>
                <Table.Td>{number(learners)}</Table.Td>
                <Table.Td>{number(completed)}</Table.Td>
                <Table.Td>{number(certified)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </section>
  );
}
