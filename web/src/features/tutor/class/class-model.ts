import type {
  AdaptedSection,
  AnswerPart,
  BeatStarts,
  ChatLine,
  Check,
  Person,
  Phase,
  Refused,
  Section,
  ServerMessage,
  Source,
  Summary,
  Tally,
  Thinking,
  Verdict,
  Waiting,
  Welcome,
} from './protocol';

/** One thing that was said in the class. */
export interface TranscriptLine {
  readonly id: string;
  /** Null for the teacher. */
  readonly by: Person | null;
  readonly text: string;
  readonly language: 'en' | 'ar' | null;
  readonly sources: readonly Source[];
  /** The beat to go back to. */
  readonly beatId: string | null;
}

/** What a learner knows of the class, built from messages alone. */
export interface ClassModel {
  readonly seq: number;
  readonly epoch: number;
  readonly you: Welcome['you'];
  readonly info: Welcome['class'];
  readonly phase: Phase;
  readonly index: number;
  readonly of: number;
  readonly outline: readonly Section[];
  /** Sections that are taught otherwise than in the plan. */
  readonly adapted: readonly AdaptedSection[];
  /** The section being taught; what is said in between belongs to it too. */
  readonly section: string | null;
  readonly beat: BeatStarts | null;
  readonly thinking: Thinking | null;
  /** The clauses of the answer being given. */
  readonly answer: readonly AnswerPart[];
  readonly check: Check | null;
  readonly verdict: Verdict | null;
  readonly tally: Tally | null;
  readonly asks: readonly Waiting[];
  readonly roster: readonly Person[];
  readonly present: number;
  readonly hands: readonly Person[];
  readonly chat: readonly ChatLine[];
  readonly transcript: readonly TranscriptLine[];
  readonly summary: Summary | null;
  readonly problem: Refused | null;
}

/**
 * The class after this message. Nothing is known before the welcome; what is not newer than what is known changes nothing,
 * whatever order it comes in.
 */
export function afterMessage(model: ClassModel | null, message: ServerMessage): ClassModel | null {
  if (message.type === 'welcome') return welcomed(message, model);
  if (model === null) return null;
  if ('seq' in message && message.seq !== undefined) {
    if (message.seq <= model.seq) return model;
    return change({ ...model, seq: message.seq }, message);
  }
  return change(model, message);
}

function welcomed(message: Welcome, before: ClassModel | null): ClassModel {
  const { stage } = message;
  const beat = stage.beat;
  return {
    seq: message.seq,
    epoch: stage.epoch,
    you: message.you,
    info: message.class,
    phase: stage.phase,
    index: stage.index,
    of: stage.of,
    outline: stage.outline,
    adapted: stage.adapted,
    section: beat?.beat.section ?? null,
    beat,
    thinking: stage.thinking,
    answer: stage.answer ? [stage.answer] : [],
    check: stage.check,
    verdict: before?.verdict?.checkId === stage.check?.checkId ? (before?.verdict ?? null) : null,
    tally: null,
    asks: stage.asks,
    roster: message.roster,
    present: message.present,
    hands: message.hands,
    chat: message.chat,
    transcript: before?.transcript ?? (beat && stage.phase !== 'waiting' ? [lineOfBeat(beat)] : []),
    summary: stage.summary,
    problem: null,
  };
}

function change(model: ClassModel, message: Exclude<ServerMessage, Welcome>): ClassModel {
  if ('epoch' in message && message.epoch < model.epoch) return model;
  switch (message.type) {
    case 'pong':
      return model;
    case 'beat':
      return beatStarts(model, message);
    case 'hush':
      return { ...model, epoch: message.epoch, phase: message.reason === 'ask' ? 'thinking' : model.phase };
    case 'thinking':
      return {
        ...model,
        phase: 'thinking',
        thinking: message,
        answer: [],
        asks: model.asks.filter(({ askId }) => askId !== message.askId),
        transcript: said(model, { ...plain(message.askId, message.text), by: message.by }),
      };
    case 'queue':
      return { ...model, asks: message.asks };
    case 'answer':
      return {
        ...model,
        phase: 'answering',
        answer: [...model.answer.filter(({ askId }) => askId === message.askId), message],
        transcript: said(model, {
          ...plain(`${message.askId}/${message.part}/${message.epoch}`, message.caption),
          language: message.language,
          sources: message.sources,
        }),
      };
    case 'check':
      return { ...model, check: message, verdict: null, tally: null };
    case 'verdict':
      return { ...model, verdict: message };
    case 'tally':
      return { ...model, tally: message };
    case 'adapted':
      return { ...model, adapted: message.adapted, outline: message.outline, of: message.of };
    case 'paused':
      return { ...model, phase: 'paused', epoch: message.epoch, index: message.index };
    case 'presence':
      return {
        ...model,
        present: message.present,
        roster: [
          ...model.roster.filter(
            ({ userId }) => !message.left.includes(userId) && !message.joined.some((one) => one.userId === userId),
          ),
          ...message.joined,
        ],
        hands: model.hands.filter(({ userId }) => !message.left.includes(userId)),
      };
    case 'hand': {
      const others = model.hands.filter(({ userId }) => userId !== message.by.userId);
      return { ...model, hands: message.up ? [...others, message.by] : others };
    }
    case 'chat':
      return { ...model, chat: [...model.chat.filter(({ id }) => id !== message.id), message] };
    case 'ended':
      return { ...model, phase: 'ended', summary: message.summary, check: null, thinking: null };
    case 'problem':
      return { ...model, problem: message };
  }
}

function beatStarts(model: ClassModel, message: BeatStarts): ClassModel {
  const { beat } = message;
  const onward = beat.role === 'lesson';
  const stillAsked = beat.kind === 'ASK' || !onward;
  return {
    ...model,
    epoch: message.epoch,
    phase: 'speaking',
    index: message.index,
    of: message.of,
    section: beat.section ?? (onward ? null : model.section),
    beat: message,
    thinking: null,
    answer: onward ? [] : model.answer,
    check: stillAsked ? model.check : null,
    verdict: stillAsked ? model.verdict : null,
    tally: stillAsked ? model.tally : null,
    transcript: beat.caption === '' ? model.transcript : said(model, lineOfBeat(message)),
  };
}

function lineOfBeat({ beat, epoch }: BeatStarts): TranscriptLine {
  return {
    ...plain(`${beat.id}/${epoch}`, beat.caption),
    language: beat.language,
    beatId: beat.role === 'lesson' ? beat.id : null,
  };
}

function plain(id: string, text: string): TranscriptLine {
  return { id, by: null, text, language: null, sources: [], beatId: null };
}

function said(model: ClassModel, line: TranscriptLine): readonly TranscriptLine[] {
  return [...model.transcript.filter(({ id }) => id !== line.id), line];
}

/** What is done with the section being taught, if it is taught otherwise than in the plan. */
export function adaptationNow({ adapted, section }: ClassModel): AdaptedSection | null {
  return adapted.find((one) => one.section === section && one.way !== 'whole') ?? null;
}

/** Whether this learner may pause and go back: who leads always, others when nobody else is there. */
export function mayControl(model: ClassModel): boolean {
  return model.you.mayControl || (model.you.part === 'LEARNER' && model.present === 1);
}
