import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClassMastery } from '@/api/generated/types.gen';
import classes from '@/features/mastery/mastery.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { Meaning } from '@/shared/ui/meaning';

/** Skills by learners, the weakest skill first. */
export function ClassTable({ mastery }: { readonly mastery: ClassMastery }) {
  const { t } = useTranslation('mastery');
  const { percent } = useFormats();
  const asked = mastery.learners.filter(({ former, skills }) => !former && skills.some(({ answers }) => answers > 0));
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('class.title')}
      </Title>
      <Text c="dimmed" size="sm">
        {t('class.text')}
      </Text>
      {asked.length === 0 ? (
        <Text>{t('class.none')}</Text>
      ) : (
        // a group and no landmark, as every table that scrolls sideways
        // biome-ignore lint/a11y/useSemanticElements: it groups no form fields
        <div
          role="group"
          className={classes['table']}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which needs the keyboard too
          tabIndex={0}
          aria-label={t('class.title')}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{t('class.skill')}</th>
                <th scope="col">
                  <Group gap={4} wrap="nowrap">
                    {t('class.all')}
                    <Meaning of={t('class.all')}>{t('figure.together')}</Meaning>
                  </Group>
                </th>
                {asked.map(({ id, name }) => (
                  <th key={id} scope="col">
                    <bdi>{name}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {mastery.skills.map((skill) => (
                <tr key={skill.id}>
                  <th scope="row">
                    <bdi>{skill.name}</bdi>
                  </th>
                  <td>
                    {skill.answered === 0
                      ? t('level.UNKNOWN')
                      : t('class.summary', {
                          share: percent(skill.percent / 100),
                          mastered: skill.mastered,
                          count: skill.answered,
                        })}
                  </td>
                  {asked.map((learner) => {
                    const of = learner.skills.find((candidate) => candidate.skill === skill.id);
                    return (
                      <td key={learner.id}>
                        {!of || of.answers === 0
                          ? t('class.notAsked')
                          : `${t(`level.${of.level}`)} · ${percent(of.percent / 100)}`}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Stack>
  );
}
