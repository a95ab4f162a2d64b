/** The sign-in page, with the way back. */
export function signInPath(from: { pathname: string; search?: string }): string {
  const next = `${from.pathname}${from.search ?? ''}`;
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
}

/** Where to go after sign-in: a path of this app, never another site. */
export function wayBack(search: string): string {
  const next = new URLSearchParams(search).get('next');
  const own = next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\');
  return own && next ? next : '/';
}
