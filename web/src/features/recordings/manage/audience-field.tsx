import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Audience, audiences } from '@/features/recordings/recordings';

interface AudienceFieldProps {
  readonly label: string;
  readonly help?: string;
  /** Undefined for what holds in the course. */
  readonly value: Audience | undefined;
  /** What holds in the course, where that can be chosen. */
  readonly common?: Audience;
  /** Whether nobody can have attended. */
  readonly noClass?: boolean;
  readonly onChange: (value: Audience | undefined) => void;
}

/** For whom a recording is, besides those who teach its course. */
export function AudienceField({ label, help, value, common, noClass = false, onChange }: AudienceFieldProps) {
  const { t } = useTranslation('recordings');
  const choices = audiences.map((audience) => ({
    value: audience as string,
    label: t(`audience.${audience}`),
    disabled: noClass && audience === 'ATTENDED',
  }));
  const ofCourse = common && {
    value: '',
    label: t('audience.common', { rule: t(`audience.${noClass && common === 'ATTENDED' ? 'TEACHERS' : common}`) }),
  };
  return (
    <NativeSelect
      label={label}
      description={help}
      value={value ?? ''}
      data={ofCourse ? [ofCourse, ...choices] : choices}
      onChange={(event) => onChange(audiences.find((audience) => audience === event.currentTarget.value))}
      maw={460}
    />
  );
}
