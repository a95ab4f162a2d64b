import { expect, it } from 'vitest';
import {
  blank,
  callout,
  code,
  document,
  figure,
  formula,
  heading,
  kindOf,
  link,
  markdownOf,
  question,
  sourceOf,
  table,
  video,
} from '@/features/courses/editor/blocks/block-syntax';

const written = {
  HEADING: '### Why it costs',
  CODE: '```python\nprint("`")\n\n# end\n```',
  FORMULA: '$$\nQ = \\sqrt{2DS/H}\n$$',
  FIGURE: "![The curve](<fig/curve one.svg>){alt='Cost falls, then rises'}",
  VIDEO: '![A tour](<film/tour one.mp4>)',
  DOCUMENT: '![A handbook](<hand book.pdf>){download}',
  LINK: '![A film](<https://youtu.be/aB3-xY_9kLm>)',
  TABLE: '| Item | Cost |\n| --- | --- |\n| a \\| b | 4 |',
  CALLOUT: ':::: challenge Try it\nHow?\n\n::: solution\nSo.\n:::\n::::',
  QUESTION: '::: question\nWhich falls?\n- [x] Stock | Yes.\n- [ ] Orders\n> It is half of Q.\n:::',
  TEXT: 'Just words.',
} as const;

it('knows each kind by how it begins', () => {
  for (const [kind, markdown] of Object.entries(written)) expect(kindOf(markdown)).toBe(kind);
});

it('writes back what it has read', () => {
  expect(heading.write(heading.read(written.HEADING))).toBe(written.HEADING);
  expect(code.write(code.read(written.CODE))).toBe(written.CODE);
  expect(formula.write(formula.read(written.FORMULA))).toBe(written.FORMULA);
  expect(figure.write(figure.read(written.FIGURE))).toBe(written.FIGURE);
  expect(video.write(video.read(written.VIDEO))).toBe(written.VIDEO);
  expect(document.write(document.read(written.DOCUMENT))).toBe(written.DOCUMENT);
  expect(document.write({ path: 'map.png', title: 'A map', download: true })).toBe(
    '![A map](<map.png>){document download}',
  );
  expect(kindOf('![A map](<map.png>){document download}')).toBe('DOCUMENT');
  expect(document.read('![A download](<plan.pdf>)').download).toBe(false);
  expect(video.beside('film/tour one.mp4', 'ar')).toBe('film/tour one.ar.vtt');
  expect(link.write(link.read(written.LINK))).toBe(written.LINK);
  expect(table.write(table.read(written.TABLE))).toBe(written.TABLE);
  expect(callout.write(callout.read(written.CALLOUT))).toBe(written.CALLOUT);
  expect(question.write(question.read(written.QUESTION))).toBe(written.QUESTION);
});

it('parts what is to be said from the block', () => {
  const markdown = 'Words.\n<!-- say: spoken words -->';
  expect(sourceOf(markdown)).toEqual({ body: 'Words.', say: 'spoken words' });
  expect(markdownOf(sourceOf(markdown))).toBe(markdown);
});

it('begins each kind as one of that kind', () => {
  expect(kindOf(`${blank('HEADING')}x`)).toBe('HEADING');
  for (const kind of ['CODE', 'TABLE', 'VIDEO', 'DOCUMENT', 'LINK', 'CALLOUT', 'FORMULA', 'QUESTION'] as const)
    expect(kindOf(blank(kind))).toBe(kind);
});

it('takes an address as people paste it, and no picture of the web for a link', () => {
  const video = 'https://www.youtube.com/embed/aB3-xY_9kLm';
  expect(link.address(` ${video} `)).toBe(video);
  expect(link.address('youtu.be/aB3-xY_9kLm')).toBe('https://youtu.be/aB3-xY_9kLm');
  expect(link.address(`<iframe width="560" src="${video}?a=1&amp;b=2" allowfullscreen></iframe>`)).toBe(
    `${video}?a=1&b=2`,
  );
  expect(link.address('https://example.org/a b')).toBe('https://example.org/a%20b');
  expect(kindOf('![Plan](https://example.org/plan.pdf)')).toBe('LINK');
  expect(kindOf('![Tree](https://example.org/tree.png?x=1)')).toBe('FIGURE');
});
