import { act, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import type { Face } from './face';
import { TeacherFace } from './teacher-face';

test('shows the chosen person, hands out the face and cleans up', () => {
  const face = createRef<Face | null>();
  const { rerender, unmount } = render(<TeacherFace ref={face} character="salem" label="Salem" boardPlace="left" />);
  expect(screen.getByRole('img', { name: 'Salem' })).toHaveAttribute('data-character', 'salem');
  const first = face.current;
  expect(first).not.toBeNull();
  act(() => rerender(<TeacherFace ref={face} character="maya" label="Maya" boardPlace="left" />));
  expect(screen.getByRole('img', { name: 'Maya' })).toHaveAttribute('data-character', 'maya');
  expect(face.current).not.toBe(first);
  unmount();
  expect(face.current).toBeNull();
});
