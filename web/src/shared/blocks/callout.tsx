import {
  type Icon,
  IconAlertTriangle,
  IconBulb,
  IconChecklist,
  IconFlag,
  IconInfoCircle,
  IconKey,
  IconMessages,
  IconNotebook,
  IconPencil,
  IconQuestionMark,
  IconRoute,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/shared/blocks/block-content.module.css';

const icons: Readonly<Record<string, Icon>> = {
  objectives: IconFlag,
  questions: IconQuestionMark,
  prereq: IconRoute,
  callout: IconInfoCircle,
  tip: IconBulb,
  warning: IconAlertTriangle,
  challenge: IconPencil,
  solution: IconKey,
  discussion: IconMessages,
  keypoints: IconChecklist,
  checklist: IconChecklist,
  instructor: IconNotebook,
  testimonial: IconMessages,
};

interface CalloutProps {
  readonly kind: string;
  readonly title: string | null;
  readonly children: ReactNode;
}

/** Something set apart from the text; a solution stays closed until it is wanted. */
export function Callout({ kind, title, children }: CalloutProps) {
  const { t, i18n } = useTranslation();
  const Sign = icons[kind] ?? IconInfoCircle;
  const name = i18n.exists(`blocks.callouts.${kind}`) ? t(`blocks.callouts.${kind}`) : t('blocks.callouts.callout');
  const head = (
    <>
      <Sign size={20} aria-hidden />
      <span dir="auto">{title ?? name}</span>
    </>
  );
  if (kind === 'solution') {
    return (
      <details className={classes['callout']} data-kind={kind}>
        <summary className={classes['calloutHead']}>{head}</summary>
        {children}
      </details>
    );
  }
  return (
    <aside className={classes['callout']} data-kind={kind} aria-label={title ?? name}>
      <p className={classes['calloutHead']}>{head}</p>
      {children}
    </aside>
  );
}
