import { Anchor, Loader, Paper, Stack, Text } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Asked } from './asked';
import type { AnswerPart, Person, Source, Thinking } from './protocol';
import classes from './stage.module.css';

interface AnswerCardProps {
  readonly thinking: Thinking | null;
  readonly answer: readonly AnswerPart[];
  readonly onShow: (source: Source) => void;
}

/** The question, the answer as far as it has come, and where it stands in the course. */
export function AnswerCard({ thinking, answer, onShow }: AnswerCardProps) {
  const { t } = useTranslation('tutor');
  const first = answer[0];
  const nameOf = (by: Person) => by.name || t('class.somebody');
  const sources = distinct(answer.flatMap((part) => part.sources));
  const nearest = answer.findLast((part) => part.nearest)?.nearest;
  return (
    <Paper className={classes.answer} aria-label={t('class.answer.label')} role="region">
      <Stack gap="sm">
        <Text c="dimmed" size="sm">
          {thinking ? <Asked by={nameOf(thinking.by)} text={thinking.text} /> : first && <bdi>{nameOf(first.by)}</bdi>}
        </Text>
        {!first && (
          <Text role="status">
            <Loader size="xs" me="xs" type="dots" aria-hidden />
            {t('class.answer.looking')}
          </Text>
        )}
        {first && (
          <Text dir="auto" lang={first.language}>
            {answer.map(({ caption }) => caption).join(' ')}
          </Text>
        )}
        {sources.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              {t('class.answer.from')}
            </Text>
            <ul className={classes.sources}>
              {sources.map((source) => (
                <li key={source.blockId}>
                  <button type="button" className={classes.source} onClick={() => onShow(source)}>
                    <IconQuote size={16} aria-hidden />
                    <span>
                      <strong>{source.lessonTitle}</strong>
                      <span dir="auto">{source.quote}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {nearest && (
          <Text size="sm">
            {t('class.answer.nearest')}{' '}
            <Anchor component={Link} to={`/lessons/${nearest.lessonId}`} target="_blank">
              {nearest.title}
            </Anchor>
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

function distinct(sources: readonly Source[]): readonly Source[] {
  return sources.filter((one, index) => sources.findIndex(({ blockId }) => blockId === one.blockId) === index);
}
