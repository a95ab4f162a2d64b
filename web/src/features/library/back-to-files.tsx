import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** From a page of the library to all of its files. */
export function BackToFiles() {
  const { t } = useTranslation('library');
  return (
    <Anchor component={Link} to="/library" style={{ alignSelf: 'flex-start' }}>
      <IconArrowLeft size={16} className="points" aria-hidden /> {t('back')}
    </Anchor>
  );
}
