import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberIn } from '@/features/documents/reading/number-in';
import classes from '@/features/documents/reading/page-number.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface PageNumberProps {
  readonly page: number;
  /** 0 while that is not known. */
  readonly pages: number;
  readonly onGo: (page: number) => void;
}

/** Where the reader is, and where they want to be. */
export function PageNumber({ page, pages, onGo }: PageNumberProps) {
  const { t } = useTranslation('documents');
  const { number } = useFormats();
  const [typed, setTyped] = useState(number(page));
  useEffect(() => setTyped(number(page)), [number, page]);
  const go = () => {
    const wanted = numberIn(typed);
    if (wanted === null) setTyped(number(page));
    else onGo(Math.min(Math.max(1, wanted), pages));
  };
  return (
    <form
      className={classes['place']}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <TextInput
        aria-label={t('pageNumber')}
        inputMode="numeric"
        size="sm"
        disabled={pages === 0}
        classNames={{ input: classes['field'] ?? '' }}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={go}
      />
      <span className={classes['of']}>{t('ofPages', { number: number(pages) })}</span>
    </form>
  );
}
