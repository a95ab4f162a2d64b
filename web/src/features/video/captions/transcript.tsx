import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cue, cueAt } from '@/features/video/captions/cues';
import classes from '@/features/video/captions/transcript.module.css';
import { useClock } from '@/features/video/player/use-clock';

interface TranscriptProps {
  readonly cues: readonly Cue[];
  readonly chapters: readonly Cue[];
  readonly language: string | undefined;
  readonly second: number;
  readonly onSeek: (second: number) => void;
}

/** All that is said, to be read, searched and jumped to. */
export function Transcript({ cues, chapters, language, second, onSeek }: TranscriptProps) {
  const { t } = useTranslation('video');
  const [wanted, setWanted] = useState('');
  const found = search(cues, wanted);
  return (
    <section className={classes['transcript']} aria-label={t('transcript')}>
      {chapters.length > 0 && (
        <>
          <h3>{t('chapters')}</h3>
          <Rows cues={chapters} language={undefined} now={cueAt(chapters, second)} onSeek={onSeek} />
        </>
      )}
      {cues.length > 0 && (
        <>
          <TextInput
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            leftSection={<IconSearch size={18} aria-hidden />}
            dir="auto"
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
          <p role="status" className={classes['count']}>
            {wanted.trim() !== '' && t('found', { count: found.length })}
          </p>
          <Rows cues={found} language={language} now={cueAt(cues, second)} onSeek={onSeek} />
        </>
      )}
    </section>
  );
}

interface RowsProps extends Pick<TranscriptProps, 'cues' | 'language' | 'onSeek'> {
  readonly now: Cue | null;
}

function Rows({ cues, language, now, onSeek }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const clock = useClock(cues.at(-1)?.to ?? 0);
  const from = now?.from;
  useEffect(() => {
    const row = from === undefined ? null : list.current?.querySelector<HTMLElement>('[aria-current]');
    if (row && list.current) list.current.scrollTop = row.offsetTop - list.current.clientHeight / 3;
  }, [from]);
  return (
    <ul ref={list} className={classes['rows']} lang={language}>
      {cues.map((cue) => (
        <li key={`${cue.from}-${cue.to}`}>
          <button type="button" aria-current={cue === now || undefined} onClick={() => onSeek(cue.from)}>
            <span className={classes['moment']}>{clock(cue.from)}</span>
            <span dir="auto">{cue.text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The cues that hold the words, whatever their case or vowel signs. */
function search(cues: readonly Cue[], wanted: string): readonly Cue[] {
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  const words = plain(wanted.trim());
  return words === '' ? cues : cues.filter(({ text }) => plain(text).includes(words));
}
