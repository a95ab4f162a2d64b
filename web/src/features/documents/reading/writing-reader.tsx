import { useTranslation } from 'react-i18next';
import type { WrittenText } from '@/api/generated/types.gen';
import classes from '@/features/documents/reading/reading.module.css';
import { ReadingFrame } from '@/features/documents/reading/reading-frame';
import type { ReadingHeadProps } from '@/features/documents/reading/reading-head';
import type { BlockView } from '@/shared/blocks/block';
import { BlockContent } from '@/shared/blocks/block-content';

interface WritingReaderProps {
  readonly writing: WrittenText | null | undefined;
  readonly head: ReadingHeadProps;
}

/** A text, in the direction of its language. */
export function WritingReader({ writing, head }: WritingReaderProps) {
  const { t } = useTranslation('documents');
  if (!writing) return null;
  const { language, title, whole } = writing;
  const blocks = writing.blocks as readonly BlockView[];
  return (
    <ReadingFrame head={head}>
      <article className={classes['paper']} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {title && <h2 className={classes['heading']}>{title}</h2>}
        {blocks.map((block) => (
          <div key={block.id} className={classes['block']}>
            <BlockContent block={block} />
          </div>
        ))}
      </article>
      {!whole && <p className={classes['note']}>{t('textCut')}</p>}
    </ReadingFrame>
  );
}
