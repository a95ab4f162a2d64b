import { useTranslation } from 'react-i18next';

/** The approximate address of a browser; the server's own machine has none. */
export function Place({ area }: { readonly area: string }) {
  const { t } = useTranslation('accounts');
  return area === '' ? t('security.thisMachine') : <bdi dir="ltr">{area}</bdi>;
}
