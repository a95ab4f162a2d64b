import { expect, type Locator, type Page } from '@playwright/test';

/** What the server says in a class, as far as tests look at it. */
export interface Message {
  readonly type: string;
  readonly index?: number;
  readonly of?: number;
  readonly beat?: { readonly id: string; readonly kind: string; readonly caption: string };
  readonly stage?: { readonly index: number; readonly phase: string };
  readonly clip?: { readonly audio: string | null } | null;
  readonly found?: boolean;
  readonly last?: boolean;
  readonly correct?: boolean;
}

const words = {
  en: {
    start: 'Start the class',
    enter: 'Enter the class',
    ask: 'Ask the teacher',
    panel: 'Outline and transcript',
    answer: 'Question and answer',
    board: 'Board',
    pause: 'Pause',
    play: 'Go on',
    back: 'Once more',
    check: 'Answer',
    over: 'The class is over',
    leave: 'Leave',
  },
  ar: {
    start: 'ابدأ الحصة',
    enter: 'ادخل الحصة',
    ask: 'اسأل المعلم',
    panel: 'المخطط ونص الحصة',
    answer: 'السؤال والجواب',
    board: 'السبورة',
    pause: 'توقف مؤقتًا',
    play: 'تابع',
    back: 'مرة أخرى',
    check: 'أجب',
    over: 'انتهت الحصة',
    leave: 'خروج',
  },
} as const;

/** The stage of a class as one person has it before them, and everything the server said to it. */
export class ClassStage {
  readonly messages: Message[] = [];
  private readonly words;

  constructor(
    readonly page: Page,
    language: 'en' | 'ar' = 'en',
  ) {
    this.words = words[language];
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => this.messages.push(JSON.parse(String(payload)) as Message)),
    );
  }

  /** Opens a course, a lesson of it, and the class of that lesson, as a learner would. */
  async takeClass(course: string, lesson: string): Promise<void> {
    await this.openLesson(course, lesson);
    await this.page.locator('main a[href*="/classes/new?lesson="]').first().click();
    await this.page.getByRole('button', { name: this.words.start }).click();
    await this.enter();
  }

  async openLesson(course: string, lesson: string): Promise<void> {
    await this.page.goto(`/courses/${course}`);
    await this.page.getByRole('link', { name: lesson, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: lesson })).toBeVisible();
  }

  async enter(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.enter }).click();
    await expect(this.teacher).toBeVisible();
  }

  get teacher(): Locator {
    return this.page.locator('svg[data-mouth]');
  }

  get board(): Locator {
    return this.page.getByRole('region', { name: this.words.board, exact: true }).first();
  }

  get answer(): Locator {
    return this.page.getByRole('region', { name: this.words.answer });
  }

  /** The sentence that is being said. */
  get caption(): Locator {
    return this.page.locator('main p[aria-live="polite"]');
  }

  get over(): Locator {
    return this.page.getByText(this.words.over);
  }

  button(name: keyof (typeof words)['en']): Locator {
    return this.page.getByRole('button', { name: this.words[name], exact: true });
  }

  async writeQuestion(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: this.words.ask }).fill(text);
  }

  /** Asks, and waits for the end of the answer. */
  async ask(text: string): Promise<Message> {
    await this.writeQuestion(text);
    const since = this.now;
    await this.page.keyboard.press('Enter');
    return this.said(({ type, last }) => type === 'answer' && last === true, since);
  }

  /** Follows the link of a refusal: it opens the lesson that it names. */
  async openNearest(): Promise<void> {
    const link = this.answer.getByRole('link');
    const title = (await link.textContent()) ?? '';
    const [opened] = await Promise.all([this.page.context().waitForEvent('page'), link.click()]);
    await expect(opened).toHaveURL(/\/lessons\//);
    await expect(opened.getByRole('heading', { level: 1 })).toHaveText(title);
    await opened.close();
  }

  /** Goes to a section of the lesson in the outline. */
  async goTo(section: string): Promise<void> {
    await this.button('panel').click();
    await this.page.getByRole('complementary').getByRole('button', { name: section }).click();
    await this.button('panel').click();
  }

  async choose(choice: string): Promise<void> {
    await this.page.getByRole('radio', { name: choice }).check();
    await this.button('check').click();
  }

  /** How many messages came so far; to wait for what comes after. */
  get now(): number {
    return this.messages.length;
  }

  async said(what: (message: Message) => boolean, since = 0, timeout = 30_000): Promise<Message> {
    await expect.poll(() => this.messages.slice(since).some(what), { timeout, intervals: [50] }).toBe(true);
    return this.messages.slice(since).find(what) as Message;
  }

  /** Where in the lesson the class is, as this page was told last. */
  get place(): number {
    const last = this.messages.findLast(({ index, stage }) => index !== undefined || stage !== undefined);
    return last?.stage?.index ?? last?.index ?? -1;
  }
}
