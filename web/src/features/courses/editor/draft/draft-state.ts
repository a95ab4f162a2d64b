import { type DraftText, type LessonDraft, sameText, textOf } from '@/features/courses/editor/draft/draft-api';

/** What somebody else saved meanwhile. */
export interface Theirs {
  readonly revision: number;
  readonly text: DraftText;
}

/**
 * Where a draft stands between this device and the server.
 *
 * - `saved`: the server has what is on the screen.
 * - `unsaved`: there is something to send.
 * - `saving`: it is on its way.
 * - `offline`: it could not be sent; it is kept here and sent again.
 * - `conflict`: somebody else saved meanwhile; nothing is sent until the writer has chosen.
 * - `refused`: the server does not accept it as it is; the next change tries again.
 */
export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused';

export interface DraftState {
  readonly status: SaveStatus;
  /** What is on the screen. */
  readonly mine: DraftText;
  /** The newest the server is known to have. */
  readonly server: LessonDraft;
  readonly sent: DraftText | null;
  readonly savedAt: number | null;
  readonly attempts: number;
  readonly theirs: Theirs | null;
  readonly refusal: unknown;
}

export type DraftEvent =
  | { readonly type: 'edited'; readonly change: Partial<DraftText> }
  | { readonly type: 'sending' }
  | { readonly type: 'acknowledged'; readonly draft: LessonDraft; readonly at: number }
  | { readonly type: 'lost' }
  | { readonly type: 'again' }
  | { readonly type: 'overtaken'; readonly theirs: Theirs }
  | { readonly type: 'refused'; readonly error: unknown }
  | { readonly type: 'resolved'; readonly text: DraftText }
  | { readonly type: 'enriched'; readonly draft: LessonDraft };

/** What was kept on this device because the server had not acknowledged it. */
export interface Kept {
  readonly revision: number;
  readonly text: DraftText;
}

/** Opens a draft with what this device may still hold of it. */
export function opened(server: LessonDraft, kept: Kept | null): DraftState {
  const base: DraftState = {
    status: 'saved',
    mine: textOf(server),
    server,
    sent: null,
    savedAt: null,
    attempts: 0,
    theirs: null,
    refusal: null,
  };
  if (kept === null || sameText(kept.text, server)) return base;
  if (kept.revision === server.revision) return { ...base, status: 'unsaved', mine: kept.text };
  return {
    ...base,
    status: 'conflict',
    mine: kept.text,
    theirs: { revision: server.revision, text: textOf(server) },
  };
}

export function next(state: DraftState, event: DraftEvent): DraftState {
  switch (event.type) {
    case 'edited':
      return edited(state, { ...state.mine, ...event.change });
    case 'sending':
      return state.status === 'unsaved' || state.status === 'offline'
        ? { ...state, status: 'saving', sent: state.mine }
        : state;
    case 'acknowledged':
      return acknowledged(state, event.draft, event.at);
    case 'lost':
      return state.status === 'saving'
        ? { ...state, status: 'offline', sent: null, attempts: state.attempts + 1 }
        : state;
    case 'again':
      return state.status === 'saving' ? { ...state, status: 'unsaved', sent: null } : state;
    case 'overtaken':
      return overtaken(state, event.theirs);
    case 'refused':
      return { ...state, status: 'refused', sent: null, refusal: event.error };
    case 'resolved':
      return resolved(state, event.text);
    case 'enriched':
      return enriched(state, event.draft);
  }
}

function edited(state: DraftState, mine: DraftText): DraftState {
  if (sameText(mine, state.mine)) return state;
  switch (state.status) {
    case 'saving':
    case 'offline':
    case 'conflict':
      return { ...state, mine };
    case 'saved':
    case 'unsaved':
    case 'refused':
      return { ...state, mine, refusal: null, status: sameText(mine, state.server) ? 'saved' : 'unsaved' };
  }
}

function acknowledged(state: DraftState, draft: LessonDraft, at: number): DraftState {
  const done = state.sent !== null && sameText(state.sent, state.mine);
  return {
    ...state,
    server: draft,
    sent: null,
    savedAt: at,
    attempts: 0,
    // the server trims titles: what it answered is what is saved
    mine: done ? textOf(draft) : state.mine,
    status: done ? 'saved' : 'unsaved',
  };
}

/** Two writers who wrote the same have no conflict. */
function overtaken(state: DraftState, theirs: Theirs): DraftState {
  const server = { ...state.server, ...theirs.text, revision: theirs.revision };
  return sameText(theirs.text, state.mine)
    ? { ...state, status: 'saved', sent: null, server }
    : { ...state, status: 'conflict', sent: null, theirs };
}

function resolved(state: DraftState, text: DraftText): DraftState {
  if (state.theirs === null) return state;
  const server = { ...state.server, ...state.theirs.text, revision: state.theirs.revision };
  return {
    ...state,
    server,
    theirs: null,
    mine: text,
    status: sameText(text, state.theirs.text) ? 'saved' : 'unsaved',
  };
}

/** The server added something beside the text, such as a picture, and counted its revision up. */
function enriched(state: DraftState, draft: LessonDraft): DraftState {
  const untouched = sameText(draft, state.server);
  if (untouched) return { ...state, server: draft };
  return overtaken(
    { ...state, server: { ...draft, ...textOf(state.server), revision: state.server.revision } },
    {
      revision: draft.revision,
      text: textOf(draft),
    },
  );
}

/** Whether what was saved meanwhile may only have added something beside the text, such as a picture. */
export function isBesideText({ text }: Theirs, server: DraftText): boolean {
  return text.title === server.title && text.markdown === server.markdown;
}

/** How long to wait before sending again what could not be sent. */
export function retryDelay(attempts: number): number {
  return Math.min(30_000, 1_000 * 2 ** Math.min(attempts, 5));
}
