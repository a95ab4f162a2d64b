import type { Response } from '@/features/assessment/tasks/task';

/** Whether there is anything in a response. */
export function isAnswered(response: Response | undefined): boolean {
  if (!response) return false;
  switch (response.kind) {
    case 'CHOICE':
      return response.chosen.length > 0;
    case 'TRUE_FALSE':
      return response.answer != null;
    case 'SHORT_ANSWER':
    case 'NUMERIC':
    case 'ESSAY':
      return response.text.trim() !== '';
    case 'MATCHING':
      return Object.keys(response.matches).length > 0;
    case 'ORDERING':
      return response.order.length > 0;
    case 'GAPS':
      return Object.values(response.answers).some((answer) => answer.trim() !== '');
    case 'HOTSPOT':
      return response.spots.length > 0;
    case 'UPLOAD':
      return response.files.length > 0;
  }
}
