import katex from 'katex';
import 'katex/dist/katex.min.css';

/** HTML with MathML beside it for screen readers. Throws for what is no LaTeX. */
export function set(latex: string): string {
  return katex.renderToString(latex, { displayMode: true, throwOnError: true, trust: false, maxExpand: 200 });
}
