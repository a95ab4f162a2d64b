import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'recordings',
  routes: [
    {
      path: 'courses/:courseId/recordings',
      lazy: async () => ({ Component: (await import('@/features/recordings/list/recordings-page')).RecordingsPage }),
    },
    {
      path: 'courses/:courseId/recordings/:recordingId',
      lazy: async () => ({ Component: (await import('@/features/recordings/watch/recording-page')).RecordingPage }),
    },
  ],
  panels: [
    {
      place: 'course',
      id: 'recordings',
      order: 30,
      load: async () => ({ default: (await import('@/features/recordings/list/course-panel')).CoursePanel }),
    },
    {
      place: 'courseStaff',
      id: 'recordings',
      order: 25,
      load: async () => ({ default: (await import('@/features/recordings/list/staff-link')).StaffLink }),
    },
  ],
};
