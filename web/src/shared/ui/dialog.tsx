import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A dialog whose button to close it has a name in the reader's language. */
export function Dialog(props: ModalProps) {
  const { t } = useTranslation('shared');
  return <Modal closeButtonProps={{ 'aria-label': t('close') }} {...props} />;
}
