import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SuggestedCard } from '@/api/generated/types.gen';
import classes from '@/features/cards/teach/suggest/suggestion.module.css';
import { Blocks } from '@/shared/blocks/blocks';

interface SuggestionRowProps {
  readonly item: SuggestedCard;
  readonly lessonId: string;
  readonly language: string;
  readonly editable: boolean;
  readonly onTake: () => Promise<void>;
  readonly onEdit: () => void;
  readonly onDrop: () => Promise<void>;
}

/** A suggested card beside the passage that it rests on. */
export function SuggestionRow({ item, lessonId, language, editable, onTake, onEdit, onDrop }: SuggestionRowProps) {
  const { t } = useTranslation('cards');
  const [deciding, setDeciding] = useState(false);
  const decide = async (how: () => Promise<void>) => {
    setDeciding(true);
    await how();
    setDeciding(false);
  };
  const whole = item.passage?.text.trim() === item.quote.trim();
  return (
    <li className={classes['row']}>
      <div className={classes['passage']}>
        <Anchor component={Link} to={`/lessons/${lessonId}#${item.block}`} size="sm">
          {t('suggest.passage')}
        </Anchor>
        <div className={classes['words']} lang={language}>
          {item.passage && <Blocks blocks={[item.passage]} />}
          {!whole && (
            <blockquote className={classes['quote']} dir="auto">
              <q>{item.quote}</q>
            </blockquote>
          )}
        </div>
      </div>
      <div className={classes['card']} lang={language}>
        <div className={classes['front']}>
          <Blocks blocks={item.front} />
        </div>
        <Blocks blocks={item.back} />
      </div>
      <div className={classes['foot']}>
        <span className={classes['note']}>
          {t('suggest.by', { model: item.model })}
          {item.made && ` · ${t('teach.edited')}`}
        </span>
        {editable && (
          <>
            <Button
              variant="subtle"
              color="red"
              size="compact-md"
              disabled={deciding}
              onClick={() => void decide(onDrop)}
            >
              {t('suggest.drop')}
            </Button>
            <Button variant="default" size="compact-md" disabled={deciding} onClick={onEdit}>
              {t('edit')}
            </Button>
            <Button size="compact-md" disabled={deciding} onClick={() => void decide(onTake)}>
              {t('suggest.take')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
