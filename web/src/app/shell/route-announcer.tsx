import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** After each change of page: tells screen readers its title and moves the focus to the page's start. */
export function RouteAnnouncer() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  const [title, setTitle] = useState('');

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const timer = setTimeout(() => {
      setTitle(document.title);
      if (document.activeElement === document.body || document.activeElement?.closest('nav, header')) {
        const start = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
        start?.focus({ preventScroll: true });
      }
    }, 100);
    return () => clearTimeout(timer);
  }, [pathname]);

  return (
    <VisuallyHidden role="status" aria-live="polite">
      {title}
    </VisuallyHidden>
  );
}
