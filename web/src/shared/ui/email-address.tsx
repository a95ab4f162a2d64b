/** An e-mail address as one piece of text; where it is too long for its line, it breaks before the @. */
export function EmailAddress({ children: address }: { readonly children: string }) {
  const at = address.lastIndexOf('@');
  return (
    <bdi>
      {address.slice(0, Math.max(at, 0))}
      <wbr />
      {address.slice(Math.max(at, 0))}
    </bdi>
  );
}
