import { useEffect, useState } from 'react';
import classes from '@/shared/blocks/block-content.module.css';

interface FormulaProps {
  readonly latex: string;
}

/** A formula, set once KaTeX has arrived; until then, and where it cannot be set, the LaTeX itself. */
export function Formula({ latex }: FormulaProps) {
  const html = useFormula(latex);
  return html === null ? (
    <pre className={classes['formula']}>{latex}</pre>
  ) : (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX escapes what it is given and is not trusted with links
    <div className={classes['formula']} dir="ltr" dangerouslySetInnerHTML={{ __html: html }} />
  );
}

function useFormula(latex: string): string | null {
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    import('@/shared/blocks/katex')
      .then(({ set }) => wanted && setHtml(set(latex)))
      .catch(() => wanted && setHtml(null));
    return () => {
      wanted = false;
    };
  }, [latex]);
  return html;
}
