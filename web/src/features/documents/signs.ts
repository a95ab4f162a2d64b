import { type Icon, IconFileTypePdf } from '@tabler/icons-react';
import type { DocumentKind } from '@/shared/blocks/block';

export const signs: Readonly<Record<DocumentKind, Icon>> = {
  PDF: IconFileTypePdf,
};
