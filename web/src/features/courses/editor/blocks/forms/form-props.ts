/** What every block form gets: the block's Markdown, and where to put the new one. */
export interface FormProps {
  readonly body: string;
  readonly onChange: (body: string) => void;
}
