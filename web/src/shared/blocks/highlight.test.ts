import { describe, expect, it } from 'vitest';
import { tokens } from '@/shared/blocks/highlight';

const kinds = (code: string, language: string | null) =>
  tokens(code, language)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => `${kind}:${text}`);

describe('highlighting', () => {
  it('loses not a character, whatever the language', () => {
    const code = 'for x in range(10):  # ten\n  print("a # b", 1_000.5)\n$ ls\n';
    for (const language of ['python', 'bash', 'java', 'sql', 'brainfuck', null]) {
      expect(
        tokens(code, language)
          .map(({ text }) => text)
          .join(''),
      ).toBe(code);
    }
  });

  it('tells words, texts, numbers and comments apart', () => {
    expect(kinds('if n == 3: return "if 3"  # if', 'python')).toEqual([
      'keyword:if',
      'number:3',
      'keyword:return',
      'string:"if 3"',
      'comment:# if',
    ]);
    expect(kinds('$ cd data', 'bash')).toEqual(['prompt:$ ', 'keyword:cd']);
    expect(kinds('SELECT 1 FROM t', 'sql')).toEqual(['keyword:SELECT', 'number:1', 'keyword:FROM']);
  });

  it('leaves what it does not know alone', () => {
    expect(tokens('total 28', 'output')).toEqual([{ kind: 'plain', text: 'total 28' }]);
  });
});
