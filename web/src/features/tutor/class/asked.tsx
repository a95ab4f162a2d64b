interface AskedProps {
  readonly by: string;
  /** Empty when it is not known any more. */
  readonly text: string;
}

/** Who asked what. Name and question may be of different scripts; each keeps its own direction. */
export function Asked({ by, text }: AskedProps) {
  return (
    <>
      <bdi>{by}</bdi>
      {text !== '' && (
        <>
          {': '}
          <bdi>{text}</bdi>
        </>
      )}
    </>
  );
}
