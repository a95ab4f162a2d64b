/** The open book on a lectern: Lectern's mark where an academy has no logo of its own. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--lectern-action)" />
      <path
        d="M6.5 10.2c3.6-.9 6.9-.3 9.5 1.7 2.6-2 5.9-2.6 9.5-1.7v11.6c-3.6-.9-6.9-.3-9.5 1.7-2.6-2-5.9-2.6-9.5-1.7z"
        fill="none"
        stroke="var(--lectern-on-action)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M16 11.9v11.6" stroke="var(--lectern-on-action)" strokeWidth="2" />
      <circle cx="16" cy="6.6" r="1.9" fill="var(--lectern-accent)" />
    </svg>
  );
}
