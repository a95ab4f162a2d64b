export type BlockKind =
  | 'HEADING'
  | 'TEXT'
  | 'FIGURE'
  | 'CODE'
  | 'TABLE'
  | 'CALLOUT'
  | 'FORMULA'
  | 'QUESTION'
  | 'VIDEO'
  | 'LINK'
  | 'DOCUMENT';

/** A video; `file` is null when it is missing. */
export interface VideoPart {
  readonly file: string | null;
  readonly title: string;
  readonly captions: readonly { readonly language: string; readonly url: string }[];
  readonly chapters: string | null;
}

/** Something at another place of the web; nothing is loaded from there before somebody asks for it. */
export interface LinkPart {
  readonly service: 'YOUTUBE' | 'VIMEO' | 'GOOGLE' | 'ONEDRIVE' | 'SHAREPOINT' | 'OTHER';
  readonly kind: 'VIDEO' | 'PLAYLIST' | 'DOCUMENT' | 'SHEET' | 'SLIDES' | 'FORM' | 'FOLDER' | 'FILE' | 'PAGE';
  readonly url: string;
  /** Where to get it for a frame; null when it cannot be shown in one. */
  readonly embed: string | null;
  /** What is wrong with the address. */
  readonly flaw: 'NO_ADDRESS' | 'NO_ITEM' | 'ID_WRONG' | 'PRIVATE_LIST' | 'SIGN_IN' | 'PRIVATE_PLACE' | null;
  readonly title: string;
}

/** A file that is opened beside the lesson; `file` is null when it is missing. */
export interface DocumentPart {
  readonly file: string | null;
  readonly title: string;
  readonly kind: DocumentKind;
  /** Whether learners may keep the file. */
  readonly download: boolean;
}

export type DocumentKind = 'PDF';

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
  readonly video: VideoPart | null;
  readonly link: LinkPart | null;
  readonly document: DocumentPart | null;
}
