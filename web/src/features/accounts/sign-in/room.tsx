import classes from '@/features/accounts/sign-in/room.module.css';

/** A calm, bright room: morning in an arched window, its light on the wall, an open book waiting on the lectern. */
export function Room() {
  return (
    <svg viewBox="0 0 720 900" preserveAspectRatio="xMidYMax slice" className={classes.room} aria-hidden="true">
      <rect width="720" height="900" className={classes.wall} />
      <rect y="716" width="720" height="184" className={classes.floor} />

      <g>
        <path d="M150 560V300a150 150 0 0 1 300 0v260z" className={classes.sky} />
        <circle cx="362" cy="330" r="46" className={classes.sun} />
        <path d="M150 470c60-54 118-62 172-22s88 34 128 2v110H150z" className={classes.farHill} />
        <path d="M150 520c70-34 140-34 196-10s78 18 104 8v42H150z" className={classes.nearHill} />
        <path d="M300 150v410M150 330h300" className={classes.bars} />
        <path d="M150 560V300a150 150 0 0 1 300 0v260" className={classes.frame} />
        <rect x="126" y="556" width="348" height="16" rx="8" className={classes.sill} />
      </g>

      <path d="M150 760l120-44h300l-60 184H40z" className={classes.light} />

      <g transform="translate(52 34)">
        <ellipse cx="508" cy="842" rx="116" ry="14" className={classes.shade} />
        <path d="M488 640h40l10 190h-60z" className={classes.stem} />
        <path d="M436 826h144a12 12 0 0 1 12 14H424a12 12 0 0 1 12-14z" className={classes.foot} />
        <path d="M400 596l216-34 12 62-216 34z" className={classes.desk} />
        <path d="M404 656l232-36 2 14-232 36z" className={classes.ledge} />
        <path
          d="M424 590c30-24 62-28 88-10 20-24 50-32 84-24l8 54c-34-8-62 0-84 22-26-16-56-12-86 12z"
          className={classes.book}
        />
        <path
          d="M512 580l10 52M440 604c22-14 42-17 62-10M444 620c22-14 42-17 62-10M530 586c16-12 34-17 56-14M533 602c16-12 34-17 56-14"
          className={classes.lines}
        />
      </g>

      <g>
        <path
          d="M226 792c-10-70-44-110-84-124 4 58 30 104 76 128zM232 792c-6-86 10-140 48-176 22 66 8 130-36 178zM240 794c14-52 44-84 88-96-2 50-32 86-80 100z"
          className={classes.leaf}
        />
        <path d="M182 786h104l-14 76a10 10 0 0 1-10 8h-56a10 10 0 0 1-10-8z" className={classes.pot} />
      </g>
    </svg>
  );
}
