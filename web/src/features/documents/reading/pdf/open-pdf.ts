import { getDocument, PDFWorker, version } from 'pdfjs-dist';
import PdfThread from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';
import { EventBus, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
import 'pdfjs-dist/web/pdf_viewer.css';
import { type PageWords, wordsFor } from '@/features/documents/reading/pdf/page-words';

export type OpenPdf = Awaited<ReturnType<typeof openPdf>>;

/** Where the build puts what pages may need besides the script: character maps, fonts, decoders. */
const files = `/assets/pdfjs-${version}`;
const chunk = 2 ** 17;

/** Opens a document in an element; of its bytes only those are fetched that the pages in view are made of. */
export async function openPdf(container: HTMLDivElement, url: string, words: PageWords, closing: AbortSignal) {
  const thread = new PdfThread();
  const worker = PDFWorker.create({ port: thread });
  const task = getDocument({
    url,
    worker,
    disableAutoFetch: true,
    disableStream: true,
    rangeChunkSize: chunk,
    cMapUrl: `${files}/cmaps/`,
    standardFontDataUrl: `${files}/standard_fonts/`,
    wasmUrl: `${files}/wasm/`,
    iccUrl: `${files}/iccs/`,
    enableXfa: false,
  });
  const close = async () => {
    await task.destroy();
    worker.destroy();
    thread.terminate();
  };
  closing.addEventListener('abort', () => void close());
  const document = await task.promise;
  closing.throwIfAborted();
  const bus = new EventBus();
  const links = new PDFLinkService({ eventBus: bus, externalLinkTarget: 2, externalLinkRel: 'noopener noreferrer' });
  const finder = new PDFFindController({ eventBus: bus, linkService: links });
  const viewer = new PDFViewer({
    container,
    eventBus: bus,
    linkService: links,
    findController: finder,
    annotationMode: 1,
    enableAutoLinking: false,
    removePageBorders: true,
    l10n: wordsFor(container, words, closing),
    abortSignal: closing,
  } as ConstructorParameters<typeof PDFViewer>[0]);
  links.setViewer(viewer);
  const begin = () => {
    viewer.setDocument(document);
    links.setDocument(document, null);
  };
  return { document, viewer, bus, links, begin };
}
