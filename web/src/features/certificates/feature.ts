import { IconCertificate } from '@tabler/icons-react';
import type { Feature } from '@/shared/feature';

const staff = { roles: ['TEACHER', 'ADMINISTRATOR', 'AUDITOR'] } as const;

export const feature: Feature = {
  name: 'certificates',
  publicRoutes: [
    {
      path: 'verify/:certificateId',
      lazy: async () => ({ Component: (await import('@/features/certificates/check/check-page')).CheckPage }),
    },
  ],
  routes: [
    {
      path: 'certificates',
      lazy: async () => ({
        Component: (await import('@/features/certificates/mine/my-certificates-page')).MyCertificatesPage,
      }),
    },
    {
      path: 'teach/courses/:courseId/certificates',
      handle: staff,
      lazy: async () => ({
        Component: (await import('@/features/certificates/course/course-certificates-page')).CourseCertificatesPage,
      }),
    },
    {
      path: 'teach/courses/:courseId/certificates/settings',
      handle: staff,
      lazy: async () => ({ Component: (await import('@/features/certificates/rule/rule-page')).RulePage }),
    },
    {
      path: 'certifier',
      handle: { roles: ['ADMINISTRATOR', 'AUDITOR'] },
      lazy: async () => ({
        Component: (await import('@/features/certificates/certifier/certifier-page')).CertifierPage,
      }),
    },
  ],
  panels: [
    {
      place: 'courseStaff',
      id: 'certificates',
      order: 20,
      load: async () => ({ default: (await import('@/features/certificates/course/staff-link')).StaffLink }),
    },
  ],
  navigation: [
    {
      to: '/certificates',
      label: 'certificates:navigation.certificates',
      icon: IconCertificate,
      order: 5,
      group: 'you',
    },
    {
      to: '/certifier',
      label: 'certificates:navigation.certifier',
      icon: IconCertificate,
      order: 91,
      group: 'manage',
      roles: ['ADMINISTRATOR', 'AUDITOR'],
    },
  ],
};
