import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlideWords } from '@/api/generated/types.gen';
import { PageNumber } from '@/features/documents/reading/page-number';
import { ReadingFrame } from '@/features/documents/reading/reading-frame';
import type { ReadingHeadProps } from '@/features/documents/reading/reading-head';
import { Slide } from '@/features/documents/reading/slides/slide';
import classes from '@/features/documents/reading/slides/slides.module.css';

interface SlidesReaderProps {
  readonly file: string;
  readonly slides: readonly SlideWords[];
  readonly head: ReadingHeadProps;
}

/** Slides below each other, each as a picture with its words. */
export function SlidesReader({ file, slides, head }: SlidesReaderProps) {
  const { i18n } = useTranslation('documents');
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(1);
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) setCurrent(Number((target as HTMLElement).dataset['slide']));
        }
      },
      // whatever crosses the middle of the window
      { rootMargin: '-50% 0px -50% 0px' },
    );
    for (const slide of list.current?.children ?? []) seen.observe(slide);
    return () => seen.disconnect();
  }, []);
  const go = (slide: number) => {
    const at = Math.min(Math.max(1, slide), slides.length);
    list.current?.children[at - 1]?.scrollIntoView({ block: 'start' });
    setCurrent(at);
  };
  const press = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (target instanceof HTMLElement && target.matches('input, summary')) return;
    const forward = i18n.dir() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    event.preventDefault();
    go(current + (key === forward ? 1 : -1));
  };
  return (
    <ReadingFrame
      head={{ ...head, children: <PageNumber page={current} pages={slides.length} onGo={go} /> }}
      onKeyDown={press}
    >
      <ol ref={list} className={classes['slides']}>
        {slides.map((words, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: slides have no other name than their place
          <li key={at} data-slide={at + 1}>
            <Slide url={`/api/documents/${file}/slides/${at}`} number={at + 1} words={words} />
          </li>
        ))}
      </ol>
    </ReadingFrame>
  );
}
