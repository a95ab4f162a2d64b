/** What a piece of code is; `plain` has no colour. */
export type TokenKind = 'plain' | 'comment' | 'string' | 'number' | 'keyword' | 'prompt';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const words = {
  python:
    'and as assert async await break class continue def del elif else except finally for from global if import in is lambda None nonlocal not or pass raise return True False try while with yield',
  c: 'abstract boolean break case catch class const continue default do double else enum export extends false final finally float for function if implements import int interface let long new null package private protected public record return static string super switch this throw true try type undefined var void while',
  shell: 'case cd do done elif else esac echo exit export fi for function if in local read return set then until while',
  sql: 'and as asc between by case create delete desc distinct drop else end exists from group having in inner insert into is join left like limit not null on or order outer right select set table then union update values when where',
  sheet: 'TRUE FALSE',
} as const;

interface Grammar {
  readonly comment: string;
  readonly words: ReadonlySet<string>;
  readonly anyCase?: boolean;
  readonly prompt?: boolean;
}

const grammar = (comment: string, list: string, more: Partial<Grammar> = {}): Grammar => ({
  comment,
  words: new Set(list.split(' ')),
  ...more,
});

const python = grammar('#.*', words.python);
const c = grammar(String.raw`\/\/.*|\/\*[\s\S]*?\*\/`, words.c);
const shell = grammar('#.*', words.shell, { prompt: true });
const sheet = grammar('(?!)', words.sheet);
const grammars: Readonly<Record<string, Grammar>> = {
  python,
  py: python,
  r: python,
  java: c,
  javascript: c,
  js: c,
  typescript: c,
  ts: c,
  json: c,
  bash: shell,
  sh: shell,
  shell,
  sql: grammar('--.*', words.sql, { anyCase: true }),
  excel: sheet,
  yaml: grammar('#.*', 'true false null'),
};

/** Cuts code into pieces to be coloured; lines of languages that it does not know stay whole. */
export function tokens(code: string, language: string | null): readonly Token[] {
  const known = grammars[language?.toLowerCase() ?? ''];
  if (!known) return [{ kind: 'plain', text: code }];
  const pattern = new RegExp(
    `(?<prompt>^\\$ )|(?<comment>${known.comment})|(?<string>"(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])*')|(?<number>\\b\\d[\\d_.,]*\\d|\\b\\d)|(?<word>[A-Za-z_]\\w*)`,
    'gm',
  );
  const found: Token[] = [];
  let at = 0;
  for (const match of code.matchAll(pattern)) {
    const kind = kindOf(match.groups ?? {}, known);
    if (kind === 'plain') continue;
    if (match.index > at) found.push({ kind: 'plain', text: code.slice(at, match.index) });
    found.push({ kind, text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < code.length) found.push({ kind: 'plain', text: code.slice(at) });
  return found;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>, known: Grammar): TokenKind {
  if (groups['prompt'] !== undefined) return known.prompt ? 'prompt' : 'plain';
  if (groups['comment'] !== undefined) return 'comment';
  if (groups['string'] !== undefined) return 'string';
  if (groups['number'] !== undefined) return 'number';
  const word = groups['word'] ?? '';
  return known.words.has(known.anyCase ? word.toLowerCase() : word) ? 'keyword' : 'plain';
}
