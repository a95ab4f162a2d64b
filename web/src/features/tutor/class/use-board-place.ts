import { useDirection } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { BoardPlace } from '@/features/tutor/face/face';

/** Where the stage puts the board, seen from the teacher; below it in a narrow window, as stage.module.css says. */
export function useBoardPlace(): BoardPlace {
  const { dir } = useDirection();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  if (narrow) return 'below';
  return dir === 'rtl' ? 'left' : 'right';
}
