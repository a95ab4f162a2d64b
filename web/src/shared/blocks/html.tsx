import type { CSSProperties } from 'react';

interface HtmlProps {
  /** Made by the server from an allow-list; nothing else may be passed. */
  readonly html: string;
  readonly as?: 'div' | 'h2' | 'li' | 'td' | 'th' | 'span';
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
}

/** Shows HTML that the server made. */
export function Html({ html, as: Tag = 'div', className, style }: HtmlProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the server makes this HTML from an allow-list of elements
  return <Tag dir="auto" className={className} style={style} dangerouslySetInnerHTML={{ __html: html }} />;
}
