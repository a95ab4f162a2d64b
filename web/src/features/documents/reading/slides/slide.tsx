import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlideWords } from '@/api/generated/types.gen';
import classes from '@/features/documents/reading/slides/slides.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface SlideProps {
  readonly url: string;
  readonly number: number;
  readonly words: SlideWords;
}

/** A slide as a picture, and its words for who cannot see it or wants to copy them. */
export function Slide({ url, number, words }: SlideProps) {
  const { t } = useTranslation('documents');
  const formats = useFormats();
  const [drawn, setDrawn] = useState(true);
  const { title, text, language } = words;
  const name = t('slide', { number: formats.number(number) });
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return (
    <figure className={classes['slide']}>
      <figcaption>
        {name}
        {title !== '' && (
          <>
            {' · '}
            <bdi lang={language}>{title}</bdi>
          </>
        )}
      </figcaption>
      {drawn ? (
        <img src={url} alt={title === '' ? name : title} loading="lazy" onError={() => setDrawn(false)} />
      ) : (
        <p className={classes['undrawn']}>{t('slideNotDrawn')}</p>
      )}
      {text !== '' && (
        <details open={!drawn}>
          <summary>{t('slideWords')}</summary>
          <p className={classes['words']} lang={language} dir={direction}>
            {text}
          </p>
        </details>
      )}
    </figure>
  );
}
