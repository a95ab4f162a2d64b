import {
  type Icon,
  IconBulb,
  IconCode,
  IconFileText,
  IconHeading,
  IconHelpHexagon,
  IconLink,
  IconMathFunction,
  IconMovie,
  IconPhoto,
  IconTable,
  IconTextSize,
} from '@tabler/icons-react';
import type { BlockKind } from '@/shared/blocks/block';

/** The kinds in the order in which they are offered. */
export const kinds: readonly { readonly kind: BlockKind; readonly icon: Icon }[] = [
  { kind: 'TEXT', icon: IconTextSize },
  { kind: 'HEADING', icon: IconHeading },
  { kind: 'FIGURE', icon: IconPhoto },
  { kind: 'VIDEO', icon: IconMovie },
  { kind: 'DOCUMENT', icon: IconFileText },
  { kind: 'LINK', icon: IconLink },
  { kind: 'TABLE', icon: IconTable },
  { kind: 'CALLOUT', icon: IconBulb },
  { kind: 'QUESTION', icon: IconHelpHexagon },
  { kind: 'FORMULA', icon: IconMathFunction },
  { kind: 'CODE', icon: IconCode },
];
