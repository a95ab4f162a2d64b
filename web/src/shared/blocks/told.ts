import type { BlockView as ToldBlock } from '@/api/generated/types.gen';
import type { BlockView } from '@/shared/blocks/block';
import type { Language } from '@/shared/lib/preferences';

/**
 * What the API answers, with what holds beyond its types: whatever is in a language is in one of ours, blocks have all their parts, and
 * nobody changes it.
 */
export type Told<T> = T extends ToldBlock[]
  ? readonly BlockView[]
  : T extends (infer Item)[]
    ? readonly Told<Item>[]
    : T extends object
      ? { readonly [Part in keyof T]: Part extends 'language' ? Language : Told<T[Part]> }
      : T;
