import type { LibraryItem } from '@/api/generated/types.gen';
import { signOf } from '@/features/library/library';
import classes from '@/features/library/library.module.css';

/** A picture as it is, of everything else the sign of its kind. */
export function Thumbnail({ item: { file, kind } }: { readonly item: LibraryItem }) {
  const Sign = signOf(kind);
  return (
    <span className={classes['thumbnail']}>
      {kind === 'PICTURE' ? (
        <img src={`/api/files/${file}`} alt="" loading="lazy" decoding="async" />
      ) : (
        <Sign size={28} aria-hidden />
      )}
    </span>
  );
}
