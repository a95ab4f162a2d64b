import { Alert, Anchor, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '@/shared/i18n/formats';

interface SecondMarkerProps {
  readonly courseId: string;
  /** Teachers of the course, by name. */
  readonly teachers: readonly string[];
  /** Who could mark besides. */
  readonly others: readonly string[];
  /** Whether an answer waits for a third person. */
  readonly disputed?: boolean;
}

const toDecide = 3;

/** Says that two people are to mark and only one teacher is there, or that nobody is left to decide, and who else could. */
export function SecondMarker({ courseId, teachers, others, disputed = false }: SecondMarkerProps) {
  const { t } = useTranslation('assessment');
  const { list } = useFormats();
  const stuck = disputed && teachers.length + others.length < toDecide;
  if (!stuck && teachers.length > 1) return null;
  return (
    <Alert
      variant="light"
      icon={<IconUserPlus aria-hidden />}
      title={t(stuck ? 'marking.second.thirdMissing' : 'marking.second.missing')}
    >
      <Text>{t(stuck ? 'marking.second.thirdText' : 'marking.second.text')}</Text>
      {!stuck && others.length > 0 && <Text>{t('marking.second.others', { names: list(others) })}</Text>}
      <Anchor component={Link} to={`/teach/courses/${courseId}`}>
        {t('marking.second.add')}
      </Anchor>
    </Alert>
  );
}
