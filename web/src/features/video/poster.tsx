import { IconHeadphones } from '@tabler/icons-react';
import type { Playable } from '@/api/generated/types.gen';
import classes from '@/features/video/video-place.module.css';

/** A picture of what is to be watched. */
export function Poster({ playable }: { readonly playable: Playable }) {
  return playable.poster ? (
    <img className={classes['poster']} src={playable.poster} alt="" width={playable.width} height={playable.height} />
  ) : (
    <IconHeadphones size={48} aria-hidden />
  );
}
