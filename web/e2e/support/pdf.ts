interface Chapter {
  readonly title: string;
  /** The page that it begins on, from 1. */
  readonly page: number;
}

const perBranch = 50;
/** So much stands in each page unseen that a document of many pages is no small file. */
const ballast = `% ${'x'.repeat(98)}\n`.repeat(60);

/** A PDF with one line of text on each page, and an outline. */
export function pdfOf(lines: readonly string[], chapters: readonly Chapter[] = []): Buffer {
  const objects = new Map<number, string>();
  const [catalog, root, font, outlines] = [1, 2, 3, 4];
  const branches = Math.ceil(lines.length / perBranch);
  const branch = (at: number) => 5 + at;
  const page = (at: number) => 5 + branches + 2 * at;
  const section = (at: number) => page(lines.length) + at;
  objects.set(catalog, `<< /Type /Catalog /Pages ${root} 0 R /Outlines ${outlines} 0 R /Lang (en) >>`);
  objects.set(
    root,
    `<< /Type /Pages /Count ${lines.length} /Kids [${range(branches)
      .map((at) => `${branch(at)} 0 R`)
      .join(' ')}] >>`,
  );
  objects.set(font, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const at of range(branches)) {
    const own = range(lines.length).slice(at * perBranch, (at + 1) * perBranch);
    const kids = own.map((number) => `${page(number)} 0 R`).join(' ');
    objects.set(branch(at), `<< /Type /Pages /Parent ${root} 0 R /Count ${own.length} /Kids [${kids}] >>`);
  }
  for (const [at, line] of lines.entries()) {
    const drawn = `BT /F1 24 Tf 72 700 Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET\n${ballast}`;
    objects.set(
      page(at),
      `<< /Type /Page /Parent ${branch(Math.floor(at / perBranch))} 0 R /MediaBox [0 0 595 842] ` +
        `/Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${page(at) + 1} 0 R >>`,
    );
    objects.set(page(at) + 1, `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
  }
  objects.set(
    outlines,
    chapters.length === 0
      ? '<< /Type /Outlines /Count 0 >>'
      : `<< /Type /Outlines /First ${section(0)} 0 R /Last ${section(chapters.length - 1)} 0 R /Count ${chapters.length} >>`,
  );
  for (const [at, { title, page: from }] of chapters.entries()) {
    const before = at > 0 ? `/Prev ${section(at - 1)} 0 R ` : '';
    const after = at < chapters.length - 1 ? `/Next ${section(at + 1)} 0 R ` : '';
    objects.set(
      section(at),
      `<< /Title (${title}) /Parent ${outlines} 0 R ${before}${after}/Dest [${page(from - 1)} 0 R /XYZ 0 842 0] >>`,
    );
  }
  return written(objects, catalog);
}

function written(objects: ReadonlyMap<number, string>, catalog: number): Buffer {
  const numbers = [...objects.keys()].sort((one, other) => one - other);
  const parts = ['%PDF-1.7\n'];
  const offsets: number[] = [];
  let length = 9;
  for (const number of numbers) {
    const part = `${number} 0 obj\n${objects.get(number)}\nendobj\n`;
    offsets.push(length);
    parts.push(part);
    length += part.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    `xref\n0 ${numbers.length + 1}\n0000000000 65535 f \n${entries}`,
    `trailer\n<< /Size ${numbers.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
