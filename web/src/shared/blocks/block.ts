import type * as api from '@/api/generated/types.gen';

/** What the API answers, with what holds beyond its types: every part is there, null where there is nothing, and nobody changes it. */
type Whole<T> = T extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : T extends object
    ? {
        readonly [Part in keyof T]-?: object extends Pick<T, Part>
          ? Whole<Exclude<T[Part], undefined>> | null
          : Whole<T[Part]>;
      }
    : T;

/**
 * A block of a lesson as the server shows it; every `html` is made from an allow-list and may be inserted as it stands. What stands
 * inside of a callout has no id.
 */
export type BlockView = Whole<api.BlockView>;

export type BlockKind = BlockView['kind'];

/** A video; `file` is null when it is missing. */
export type VideoPart = Whole<api.VideoView>;

/**
 * Something at another place of the web; nothing is loaded from there before somebody asks for it. `embed`: where to get it for a frame,
 * null when it cannot be shown in one; `flaw`: what is wrong with the address.
 */
export type LinkPart = Whole<api.LinkView>;

/** A file that is opened beside the lesson; `file` is null when it is missing. */
export type DocumentPart = Whole<api.DocumentView>;

export type DocumentKind = DocumentPart['kind'];

export const whole = (blocks: readonly api.BlockView[]) => blocks as readonly BlockView[];
