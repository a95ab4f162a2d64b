import { initials } from '@/shared/lib/initials';
import classes from '@/shared/ui/initials-mark.module.css';

/** A person's initials in a circle, beside or in place of the name; says nothing to screen readers. */
export function InitialsMark({ name }: { readonly name: string }) {
  return (
    <span className={classes.mark} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
