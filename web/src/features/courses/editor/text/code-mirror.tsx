import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';

interface CodeMirrorProps {
  readonly value: string;
  readonly label: string;
  readonly onChange: (value: string) => void;
}

const look = EditorView.theme({
  '&': { backgroundColor: 'var(--lectern-surface)', color: 'var(--lectern-ink)', fontSize: '0.9375rem' },
  '&.cm-focused': { outline: '2px solid var(--lectern-brand)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.7' },
  '.cm-content': { padding: '1rem', caretColor: 'var(--lectern-ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--lectern-ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection': {
    backgroundColor: 'var(--mantine-color-teal-light) !important',
  },
  '.cm-panels': { backgroundColor: 'var(--lectern-raised)', color: 'inherit' },
});

const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600', color: 'var(--lectern-brand)' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--mantine-color-blue-light-color)' },
  { tag: [tags.monospace, tags.processingInstruction], color: 'var(--lectern-quiet)' },
]);

/** The Markdown of a lesson; each line runs in the direction of its own script. */
export default function CodeMirror({ value, label, onChange }: CodeMirrorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const changed = useRef(onChange);
  changed.current = onChange;

  // the editor is made once; later values are brought in below
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!place.current) return;
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: value,
        extensions: [
          history(),
          keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
          markdown(),
          syntaxHighlighting(colours),
          look,
          EditorView.lineWrapping,
          EditorView.perLineTextDirection.of(true),
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true', dir: 'auto' }),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) changed.current(state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    const current = view.current;
    if (current && current.state.doc.toString() !== value) {
      current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: value } });
    }
  }, [value]);

  return <div ref={place} />;
}
