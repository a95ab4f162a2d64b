import {
  type Icon,
  IconFileTypeCsv,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconHeadphones,
  IconPhoto,
  IconPresentation,
  IconTable,
} from '@tabler/icons-react';
import type { DocumentKind } from '@/shared/blocks/block';

export const signs: Readonly<Record<DocumentKind, Icon>> = {
  PDF: IconFileTypePdf,
  WRITING: IconFileTypeDocx,
  SHEETS: IconTable,
  LIST: IconFileTypeCsv,
  SLIDES: IconPresentation,
  SOUND: IconHeadphones,
  PICTURE: IconPhoto,
};
