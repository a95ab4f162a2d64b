import type { Page, Route } from '@playwright/test';

interface StubUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
}

const people: readonly StubUser[] = [
  { id: '1', name: 'Mariam Al Suwaidi', email: 'mariam@demo.lectern.example', roles: ['STUDENT'] },
  { id: '2', name: 'Daniel Okafor', email: 'daniel@demo.lectern.example', roles: ['TEACHER'] },
  { id: '3', name: 'ليلى حداد', email: 'layla@demo.lectern.example', roles: ['ADMINISTRATOR'] },
  { id: '4', name: 'Jonas Weber', email: 'jonas@demo.lectern.example', roles: ['AUDITOR'] },
];

const academy = {
  name: 'Lectern Academy',
  logo: null,
  defaultLanguage: 'en',
  languages: ['en', 'ar'],
  timeZone: 'Asia/Dubai',
  setUpNeeded: false,
  demoAccounts: people.map(({ name, email, roles }) => ({ name, email, role: roles[0] })),
  demoPassword: 'demo',
};

/** Stands for the server in tests of the frame alone: who is signed in lives in this object. Anything else is not found. */
export class StubAcademy {
  private user: StubUser | null = null;
  reachable = true;

  static async behind(page: Page): Promise<StubAcademy> {
    const stub = new StubAcademy();
    await page.route('**/api/**', (route) => stub.answer(route));
    return stub;
  }

  signIn(role: 'STUDENT' | 'TEACHER' | 'ADMINISTRATOR' | 'AUDITOR'): void {
    this.user = people.find(({ roles }) => roles.includes(role)) ?? null;
  }

  endSession(): void {
    this.user = null;
  }

  private async answer(route: Route): Promise<void> {
    if (!this.reachable) return route.abort('connectionrefused');
    const request = route.request();
    const path = new URL(request.url()).pathname;
    if (path === '/api/academy') return route.fulfill({ json: academy });
    if (path !== '/api/session')
      return this.user ? refuse(route, 404, 'not-found') : refuse(route, 401, 'not-signed-in');
    switch (request.method()) {
      case 'POST': {
        const { email, password } = request.postDataJSON() as { email: string; password: string };
        this.user = (password === 'demo' && people.find((person) => person.email === email)) || null;
        return this.user
          ? route.fulfill({
              json: { user: { ...this.user, language: 'en', timeZone: 'Asia/Dubai', numerals: 'latn' } },
            })
          : refuse(route, 401, 'invalid-credentials');
      }
      case 'DELETE':
        this.user = null;
        return route.fulfill({ status: 204 });
      default:
        return this.user
          ? route.fulfill({
              json: { user: { ...this.user, language: 'en', timeZone: 'Asia/Dubai', numerals: 'latn' } },
            })
          : refuse(route, 401, 'not-signed-in');
    }
  }
}

function refuse(route: Route, status: number, slug: string): Promise<void> {
  const body = { type: `/problems/${slug}`, title: slug, status, detail: `Refused: ${slug}` };
  return route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify(body) });
}
