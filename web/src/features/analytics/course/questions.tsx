import { Badge, Group, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getQuestionQualityOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/analytics/figures.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { Meaning } from '@/shared/ui/meaning';

/** How hard each question is, and how well it tells learners apart. */
export function Questions({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('analytics');
  const { number, percent } = useFormats();
  const { data } = useQuery(getQuestionQualityOptions({ path: { id: courseId } }));
  if (!data) return null;
  const heading = (key: 'facility' | 'discrimination' | 'answers') => (
    <span className={classes['named']}>
      {t(`questions.${key}.name`)}
      <Meaning of={t(`questions.${key}.name`)}>
        {t(`questions.${key}.meaning`, { enough: number(data.enough) })}
      </Meaning>
    </span>
  );
  return (
    <section className={classes['panel']}>
      <Title order={2} size="h4">
        {t('questions.title')}
      </Title>
      <p className={classes['quiet']}>
        {data.items.length === 0 ? t('questions.nothing') : t('questions.says', { enough: number(data.enough) })}
      </p>
      {data.items.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which needs the keyboard too
        <section className="sideways" tabIndex={0} aria-label={t('questions.title')}>
          <Table miw={560}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('questions.question')}</Table.Th>
                <Table.Th>{heading('answers')}</Table.Th>
                <Table.Th>{heading('facility')}</Table.Th>
                <Table.Th>{heading('discrimination')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.items.map(({ question, revision, title, answers, facility, discrimination, remarks }) => (
                <Table.Tr key={`${question} ${revision}`}>
                  <Table.Td>
                    <Link to={`/teach/questions/${question}`}>
                      <bdi>{title === '' ? t('questions.gone') : title}</bdi>
                    </Link>
                    {revision > 1 && ` (${t('questions.revision', { number: number(revision) })})`}
                    <Group gap={4}>
                      {remarks.map((remark) => (
                        <Badge key={remark} color="red" variant="light">
                          {t(`questions.remark.${remark}`)}
                        </Badge>
                      ))}
                    </Group>
                  </Table.Td>
                  <Table.Td>{number(answers)}</Table.Td>
                  <Table.Td>{percent(facility)}</Table.Td>
                  <Table.Td>
                    {discrimination === null || discrimination === undefined
                      ? t('none')
                      : number(discrimination, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </section>
  );
}
