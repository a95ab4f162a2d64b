import { archiveOf } from './archive.ts';

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const prefix = 'application/vnd.openxmlformats-officedocument';

/** A Word document of plain paragraphs; those in Arabic run from right to left. */
export function docxOf(paragraphs: readonly string[]): Buffer {
  const body = paragraphs.map((text) => {
    const arabic = /[\u0600-\u06ff]/.test(text);
    return (
      `<w:p>${arabic ? '<w:pPr><w:bidi/></w:pPr>' : ''}` +
      `<w:r>${arabic ? '<w:rPr><w:rtl/></w:rPr>' : ''}<w:t>${text}</w:t></w:r></w:p>`
    );
  });
  return packageOf('word/document.xml', `${prefix}.wordprocessingml.document.main+xml`, {
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
  });
}

/** A workbook of one sheet that runs from right to left. */
export function xlsxOf(name: string, rows: readonly (readonly string[])[]): Buffer {
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row
        .map(
          (value, column) =>
            `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${value}</t></is></c>`,
        )
        .join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return packageOf(
    'xl/workbook.xml',
    `${prefix}.spreadsheetml.sheet.main+xml`,
    {
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations([['r1', 'worksheet', 'worksheets/sheet1.xml']]),
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews><sheetData>${cells.join('')}</sheetData></worksheet>`,
    },
    { 'xl/worksheets/sheet1.xml': `${prefix}.spreadsheetml.worksheet+xml` },
  );
}

/** A presentation with a line of text on each slide. */
export function pptxOf(lines: readonly string[]): Buffer {
  const namespaces = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="${drawing}" xmlns:r="${office}"`;
  const tree = (shapes: string) =>
    `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld>`;
  const shape = (text: string) =>
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Text"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>' +
    '<p:spPr><a:xfrm><a:off x="900000" y="900000"/><a:ext cx="7000000" cy="1500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>' +
    `<p:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="en" sz="4000"><a:solidFill><a:srgbClr val="223344"/></a:solidFill></a:rPr><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const slides = lines.map((text, at) => [`ppt/slides/slide${at + 1}.xml`, text] as const);
  const parts: Record<string, string> = {
    'ppt/presentation.xml':
      `<p:presentation ${namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="m1"/></p:sldMasterIdLst>` +
      `<p:sldIdLst>${lines.map((_, at) => `<p:sldId id="${256 + at}" r:id="s${at + 1}"/>`).join('')}</p:sldIdLst>` +
      '<p:sldSz cx="9144000" cy="5143500"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
    'ppt/_rels/presentation.xml.rels': relations([
      ['m1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
      ...lines.map((_, at) => [`s${at + 1}`, 'slide', `slides/slide${at + 1}.xml`] as const),
    ]),
    'ppt/slideMasters/slideMaster1.xml':
      `<p:sldMaster ${namespaces}>${tree('')}<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>` +
      '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="l1"/></p:sldLayoutIdLst></p:sldMaster>',
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ['l1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['t1', 'theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${namespaces}>${tree('')}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([
      ['m1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
    ]),
    'ppt/theme/theme1.xml': theme(),
  };
  for (const [path, text] of slides) {
    parts[path] = `<p:sld ${namespaces}>${tree(shape(text))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
    parts[path.replace('slides/', 'slides/_rels/').concat('.rels')] = relations([
      ['l1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
    ]);
  }
  const own = `${prefix}.presentationml`;
  return packageOf('ppt/presentation.xml', `${own}.presentation.main+xml`, parts, {
    'ppt/slideMasters/slideMaster1.xml': `${own}.slideMaster+xml`,
    'ppt/slideLayouts/slideLayout1.xml': `${own}.slideLayout+xml`,
    'ppt/theme/theme1.xml': `${prefix}.theme+xml`,
    ...Object.fromEntries(slides.map(([path]) => [path, `${own}.slide+xml`])),
  });
}

function theme(): string {
  const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const accents = [1, 2, 3, 4, 5, 6].map((at) => colour(`accent${at}`, '336699')).join('');
  const font = (name: string) =>
    `<a:${name}><a:latin typeface="DejaVu Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `<a:theme xmlns:a="${drawing}" name="Plain"><a:themeElements><a:clrScheme name="Plain">${colour('dk1', '000000')}${colour('lt1', 'FFFFFF')}` +
    `${colour('dk2', '222222')}${colour('lt2', 'EEEEEE')}${accents}${colour('hlink', '0000EE')}${colour('folHlink', '551A8B')}</a:clrScheme>` +
    `<a:fontScheme name="Plain">${font('majorFont')}${font('minorFont')}</a:fontScheme><a:fmtScheme name="Plain">` +
    `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}

function relations(all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`;
}

function packageOf(
  main: string,
  type: string,
  parts: Readonly<Record<string, string>>,
  types: Readonly<Record<string, string>> = {},
): Buffer {
  const overrides = Object.entries({ [main]: type, ...types }).map(
    ([path, own]) => `<Override PartName="/${path}" ContentType="${own}"/>`,
  );
  const all: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relations([['r1', 'officeDocument', main]]),
    ...parts,
  };
  return archiveOf(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, `${declared}\n${text}`])));
}
