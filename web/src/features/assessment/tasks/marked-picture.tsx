import type { AreaShape } from '@/features/assessment/tasks/areas';
import classes from '@/features/assessment/tasks/picture.module.css';
import { PictureOverlay } from '@/features/assessment/tasks/picture-overlay';
import type { Spot } from '@/features/assessment/tasks/task';

interface MarkedPictureProps {
  readonly picture: { readonly image: string; readonly alt: string; readonly width: number; readonly height: number };
  readonly areas?: readonly AreaShape[];
  readonly spots?: readonly Spot[];
}

/** A picture with the places that were pointed at, or with the right ones. */
export function MarkedPicture({ picture: { image, alt, width, height }, areas, spots }: MarkedPictureProps) {
  return (
    <div className={classes['frame']} dir="ltr">
      <img src={`/api/files/${image}`} alt={alt} width={width} height={height} />
      <PictureOverlay width={width} height={height} areas={areas ?? []} spots={spots ?? []} />
    </div>
  );
}
