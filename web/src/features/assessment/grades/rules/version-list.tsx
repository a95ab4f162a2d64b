import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormulaVersion, FormulaVersions } from '@/api/generated/types.gen';
import classes from '@/features/assessment/take/offers.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface VersionListProps {
  readonly versions: FormulaVersions;
  readonly onLook: (version: number) => void;
  readonly onTemplate: (version: number) => void;
}

/** The versions of a course's rules, the newest first: who made them, and which one holds. */
export function VersionList({ versions, onLook, onTemplate }: VersionListProps) {
  const { t } = useTranslation('assessment');
  const { number, dateTime } = useFormats();
  const made = ({ madeAt, madeBy }: FormulaVersion) => {
    if (madeAt == null) return t('grades.formula.usual');
    const when = dateTime(madeAt);
    return madeBy ? t('grades.formula.made', { by: madeBy, when }) : t('grades.formula.madeGone', { when });
  };
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('grades.formula.versions')}
      </Title>
      <ul className={classes['list']}>
        {versions.items.map((version) => (
          <li key={version.number} className={classes['row']}>
            <div className={classes['words']}>
              <Group gap="xs">
                <Text fw={500}>{t('grades.formula.version', { number: number(version.number) })}</Text>
                {version.number === versions.applied && (
                  <Badge variant="light" radius="sm" tt="none" fw={500}>
                    {t('grades.formula.applied')}
                  </Badge>
                )}
              </Group>
              <Text size="sm" c="dimmed">
                {t(`grades.formula.weightings.${version.formula.weighting}`)} · {made(version)}
              </Text>
              {versions.editable && (
                <Group gap="xs" mt="xs">
                  {version.number !== versions.applied && (
                    <Button size="compact-md" variant="default" onClick={() => onLook(version.number)}>
                      {t('grades.formula.look')}
                    </Button>
                  )}
                  <Button size="compact-md" variant="subtle" onClick={() => onTemplate(version.number)}>
                    {t('grades.formula.template')}
                  </Button>
                </Group>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
