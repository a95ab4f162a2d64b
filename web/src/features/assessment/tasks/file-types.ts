import type { TaskView } from '@/features/assessment/tasks/task';

export type UploadType = Extract<TaskView, { kind: 'UPLOAD' }>['types'][number];

const endings: Readonly<Record<UploadType, string>> = {
  PDF: '.pdf,application/pdf',
  DOCX: '.docx',
  XLSX: '.xlsx',
  PPTX: '.pptx',
  CSV: '.csv,text/csv',
  IMAGE: 'image/*',
};

export const uploadTypes = Object.keys(endings) as UploadType[];

/** What the device offers to choose from. The server looks at the content. */
export function acceptOf(types: readonly UploadType[]): string {
  return types.map((type) => endings[type]).join(',');
}
