import type { BlockKind } from '@/shared/blocks/block';

/** The Markdown of one block, parted from what its author wants said in its place. */
export interface Source {
  readonly body: string;
  readonly say: string;
}

const saying = /\n?<!--\s*say:([\s\S]*?)-->\s*$/;

export function sourceOf(markdown: string): Source {
  const say = saying.exec(markdown);
  return say ? { body: markdown.slice(0, say.index), say: (say[1] ?? '').trim() } : { body: markdown, say: '' };
}

export function markdownOf({ body, say }: Source): string {
  const words = say.replace(/\s+/g, ' ').replaceAll('-->', '').trim();
  return words === '' ? body : `${body}\n<!-- say: ${words} -->`;
}

/** By which a video is told from a picture. */
const videoEnding = /\.(mp4|m4v|mov|webm|mkv|avi)$/i;

/** By which a document is told from a picture. */
const documentEnding = /\.(pdf|docx|xlsx|csv|pptx|mp3|m4a|ogg|opus|wav)$/i;

/** The words behind a picture, in braces, without those in quotes. */
const wordsOf = (body: string) => /\{([^}]*)\}\s*$/.exec(body.replace(/'[^']*'|"[^"]*"/g, ''))?.[1]?.split(/\s+/) ?? [];

/** An address of the web that does not end as pictures do. */
const webAddress = /^https?:\/\/(?![^?#]*\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#]|$))/i;

/** What a block will become, by how its Markdown begins. */
export function kindOf(body: string): BlockKind {
  const [first = '', second = ''] = body.trimStart().split('\n');
  if (/^#{1,6}\s/.test(first)) return 'HEADING';
  if (/^(`{3,}|~{3,})/.test(first)) return 'CODE';
  if (first.startsWith('$$')) return 'FORMULA';
  if (/^:{3,}\s*question\b/.test(first)) return 'QUESTION';
  if (/^:{3,}/.test(first)) return 'CALLOUT';
  if (first.includes('|') && /^\s*\|?\s*:?-+:?\s*(\||$)/.test(second)) return 'TABLE';
  if (!/^!\[[^\]]*\]\([^)]*\)(\{[^}]*\})?\s*$/.test(body.trim())) return 'TEXT';
  const { path } = figure.read(body);
  if (webAddress.test(path)) return 'LINK';
  if (videoEnding.test(path)) return 'VIDEO';
  return documentEnding.test(path) || wordsOf(body).includes('document') ? 'DOCUMENT' : 'FIGURE';
}

export interface Heading {
  readonly level: number;
  readonly text: string;
}

export const heading = {
  read: (body: string): Heading => {
    const found = /^(#{1,6})\s+(.*)$/m.exec(body);
    return { level: found?.[1]?.length ?? 2, text: found?.[2]?.trim() ?? body.trim() };
  },
  write: ({ level, text }: Heading) => `${'#'.repeat(level)} ${text.replace(/\s+/g, ' ')}`,
};

export interface Code {
  readonly language: string;
  readonly code: string;
}

export const code = {
  read: (body: string): Code => {
    const lines = body.split('\n');
    const fence = /^\s*(`{3,}|~{3,})(.*)$/.exec(lines[0] ?? '');
    const closed = lines.at(-1)?.trim() === fence?.[1];
    return { language: (fence?.[2] ?? '').trim(), code: lines.slice(1, closed ? -1 : undefined).join('\n') };
  },
  write: ({ language, code: lines }: Code) => {
    let fence = '```';
    while (lines.includes(fence)) fence += '`';
    return `${fence}${language}\n${lines}\n${fence}`;
  },
};

export const formula = {
  read: (body: string) =>
    body
      .trim()
      .replace(/^\$\$|\$\$$/g, '')
      .trim(),
  write: (latex: string) => `$$\n${latex.replace(/\n\s*\n/g, '\n').trim()}\n$$`,
};

export interface Figure {
  readonly path: string;
  readonly alt: string;
  readonly caption: string;
}

export const figure = {
  read: (body: string): Figure => {
    const found =
      /^!\[([^\]]*)\]\(\s*<?([^>)\s"]*(?: [^>)"]*)?)>?\s*(?:"([^"]*)")?\s*\)(?:\{[^}]*?alt=(?:'([^']*)'|"([^"]*)")[^}]*\})?/.exec(
        body.trim(),
      );
    const [, words = '', path = '', title = '', single, double] = found ?? [];
    const alt = single ?? double;
    return alt === undefined ? { path, alt: words, caption: title } : { path, alt, caption: words };
  },
  write: ({ path, alt, caption }: Figure) => {
    const plain = (text: string) =>
      text
        .replace(/[[\]{}\\]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    if (caption.trim() === '') return `![${plain(alt)}](<${path}>)`;
    return `![${plain(caption)}](<${path}>){alt='${plain(alt).replaceAll("'", '’')}'}`;
  },
};

export interface Video {
  readonly path: string;
  readonly title: string;
}

export const video = {
  read: (body: string): Video => {
    const { path, alt, caption } = figure.read(body);
    return { path, title: caption === '' ? alt : caption };
  },
  write: ({ path, title }: Video) => figure.write({ path, alt: title, caption: '' }),
  /** Where what lies beside a video is: its captions in a language, or its chapters. */
  beside: (path: string, what: string) => `${path.replace(videoEnding, '')}.${what}.vtt`,
};

export interface Document {
  readonly path: string;
  readonly title: string;
  /** Whether learners may keep the file. */
  readonly download: boolean;
}

export const document = {
  read: (body: string): Document => {
    const { path, title } = video.read(body);
    return { path, title, download: wordsOf(body).includes('download') };
  },
  write: ({ path, title, download }: Document) => {
    // a picture is a figure unless it says otherwise
    const words = [...(documentEnding.test(path) ? [] : ['document']), ...(download ? ['download'] : [])];
    return `${figure.write({ path, alt: title, caption: '' })}${words.length === 0 ? '' : `{${words.join(' ')}}`}`;
  },
};

export interface Link {
  readonly url: string;
  readonly title: string;
}

export const link = {
  read: (body: string): Link => {
    const { path, title } = video.read(body);
    return { url: path, title };
  },
  write: ({ url, title }: Link) => figure.write({ path: url, alt: title, caption: '' }),
  /** The address in what was pasted: an address, one without its beginning, or the code of a frame. */
  address: (pasted: string): string => {
    const frame = /<iframe[^>]*?\ssrc=["']([^"']+)["']/i.exec(pasted);
    const address = (frame?.[1] ?? pasted).trim().replaceAll('&amp;', '&');
    const whole = /^https?:\/\//i.test(address) ? address : `https://${address.replace(/^(https?:)?\/*/i, '')}`;
    return whole.replace(/[\s<>]/g, encodeURIComponent);
  },
};

export type Rows = readonly (readonly string[])[];

export const table = {
  read: (body: string): Rows => {
    const lines = body.split('\n').filter((line) => line.includes('|'));
    return lines
      .filter((_, at) => at !== 1)
      .map((line) =>
        line
          .trim()
          .replace(/^\||\|$/g, '')
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim().replaceAll('\\|', '|')),
      );
  },
  write: (rows: Rows) => {
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const line = (row: readonly string[]) =>
      `| ${Array.from({ length: columns }, (_, at) => (row[at] ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |`;
    const [head = [], ...rest] = rows;
    return [line(head), `|${' --- |'.repeat(columns)}`, ...rest.map(line)].join('\n');
  },
};

export interface Callout {
  readonly kind: string;
  readonly title: string;
  readonly inside: string;
}

export const callout = {
  read: (body: string): Callout => {
    const lines = body.split('\n');
    const opening = /^\s*:{3,}\s*\{?\.?([\w-]+)\}?\s*(.*?)\s*:*$/.exec(lines[0] ?? '');
    const closed = /^\s*:{3,}\s*$/.test(lines.at(-1) ?? '');
    return {
      kind: opening?.[1] ?? 'callout',
      title: opening?.[2] ?? '',
      inside: lines
        .slice(1, closed ? -1 : undefined)
        .join('\n')
        .trim(),
    };
  },
  write: ({ kind, title, inside }: Callout) => {
    const fence = /^ {0,3}:{3,}/m.test(inside) ? '::::' : ':::';
    return `${fence} ${kind}${title.trim() === '' ? '' : ` ${title.trim()}`}\n${inside}\n${fence}`;
  },
};

export interface Choice {
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
}

export interface Question {
  readonly prompt: string;
  readonly choices: readonly Choice[];
  readonly explanation: string;
}

export const question = {
  read: (body: string): Question => {
    const inside = callout.read(body).inside.split('\n');
    const choices = inside.flatMap((line) => {
      const found = /^\s*[-*]\s*\[([ xX])\]\s*(.*?)(?:\s*(?<!\\)\|\s*(.*))?$/.exec(line);
      return found ? [{ text: found[2] ?? '', correct: found[1] !== ' ', feedback: found[3] ?? '' }] : [];
    });
    const isChoice = (line: string) => /^\s*[-*]\s*\[[ xX]\]/.test(line);
    return {
      prompt: inside
        .filter((line) => !isChoice(line) && !line.startsWith('>'))
        .join('\n')
        .trim(),
      choices,
      explanation: inside
        .filter((line) => line.startsWith('>'))
        .map((line) => line.replace(/^>\s?/, ''))
        .join('\n'),
    };
  },
  write: ({ prompt, choices, explanation }: Question) => {
    const line = ({ text, correct, feedback }: Choice) =>
      `- [${correct ? 'x' : ' '}] ${text}${feedback.trim() === '' ? '' : ` | ${feedback.trim()}`}`;
    const why =
      explanation.trim() === ''
        ? []
        : explanation
            .trim()
            .split('\n')
            .map((words) => `> ${words}`);
    return ['::: question', prompt, ...choices.map(line), ...why, ':::'].join('\n');
  },
};

/** What a new block of a kind begins as. */
export function blank(kind: BlockKind): string {
  switch (kind) {
    case 'HEADING':
      return '## ';
    case 'TEXT':
      return '';
    case 'FIGURE':
      return figure.write({ path: '', alt: '', caption: '' });
    case 'VIDEO':
      return video.write({ path: 'video.mp4', title: '' });
    case 'DOCUMENT':
      return document.write({ path: 'document.pdf', title: '', download: false });
    case 'LINK':
      return link.write({ url: 'https://', title: '' });
    case 'CODE':
      return code.write({ language: '', code: '' });
    case 'TABLE':
      return table.write([
        ['', ''],
        ['', ''],
      ]);
    case 'CALLOUT':
      return callout.write({ kind: 'tip', title: '', inside: '' });
    case 'FORMULA':
      return '$$\n\n$$';
    case 'QUESTION':
      return question.write({
        prompt: '',
        choices: [
          { text: '', correct: true, feedback: '' },
          { text: '', correct: false, feedback: '' },
        ],
        explanation: '',
      });
  }
}
