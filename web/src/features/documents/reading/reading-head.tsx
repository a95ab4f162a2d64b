import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import classes from '@/features/documents/reading/reading.module.css';

export interface ReadingHeadProps {
  readonly title: string;
  readonly url: string;
  readonly download: boolean;
  /** The lesson that it belongs to; null when it was opened from elsewhere. */
  readonly back: { readonly to: string; readonly label: string } | null;
  /** The tools of its kind. */
  readonly children?: ReactNode;
}

/** Above a document: the way back, what it is called, and what can be done with it. */
export function ReadingHead({ title, url, download, back, children }: ReadingHeadProps) {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  const sign = <IconArrowLeft size={20} aria-hidden />;
  return (
    <header className={classes['head']}>
      {back ? (
        <ActionIcon
          component={Link}
          to={back.to}
          variant="subtle"
          size="lg"
          aria-label={t('backTo', { name: back.label })}
        >
          {sign}
        </ActionIcon>
      ) : (
        <ActionIcon variant="subtle" size="lg" aria-label={t('back')} onClick={() => void navigate(-1)}>
          {sign}
        </ActionIcon>
      )}
      <h1 className={classes['title']} tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
      <div className={classes['tools']}>
        {children}
        {download && (
          <ActionIcon component="a" href={url} download="" variant="subtle" size="lg" aria-label={t('download')}>
            <IconDownload size={20} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </header>
  );
}
