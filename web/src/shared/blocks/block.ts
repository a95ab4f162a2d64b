export type BlockKind = 'HEADING' | 'TEXT' | 'FIGURE' | 'CODE' | 'TABLE' | 'CALLOUT' | 'FORMULA' | 'QUESTION';

/** A block of a lesson as the server shows it; every `html` is made from an allow-list and may be inserted as it stands. */
export interface BlockView {
  /** Null for what stands inside of a callout. */
  readonly id: string | null;
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  readonly html: string | null;
  readonly figure: { readonly url: string | null; readonly alt: string; readonly caption: string | null } | null;
  readonly code: { readonly language: string | null; readonly code: string; readonly caption: string | null } | null;
  readonly table: {
    readonly caption: string | null;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly align: readonly string[];
  } | null;
  readonly callout: { readonly kind: string; readonly title: string | null } | null;
  readonly children: readonly BlockView[];
  readonly formula: string | null;
  readonly question: { readonly html: string; readonly choices: readonly string[]; readonly several: boolean } | null;
}
