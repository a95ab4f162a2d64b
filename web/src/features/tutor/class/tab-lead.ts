/**
 * Lets one tab of this browser sound at a time. `onChange` says whether it is this one; `take` makes it this one. Where the browser
 * cannot tell, every tab sounds.
 */
export class TabLead {
  private release: (() => void) | null = null;
  private stopped = false;

  constructor(
    private readonly name: string,
    private readonly onChange: (leads: boolean) => void,
    private readonly locks: LockManager | undefined = globalThis.navigator?.locks,
  ) {}

  start(): void {
    this.stopped = false;
    if (!this.locks) {
      this.onChange(true);
      return;
    }
    this.onChange(false);
    void this.hold({});
  }

  take(): void {
    if (this.locks) void this.hold({ steal: true });
  }

  stop(): void {
    this.stopped = true;
    this.release?.();
    this.release = null;
  }

  private async hold(options: LockOptions): Promise<void> {
    try {
      await this.locks?.request(this.name, options, () => {
        if (this.stopped) return;
        this.onChange(true);
        return new Promise<void>((resolve) => {
          this.release = resolve;
        });
      });
    } catch {
      if (this.stopped) return;
      this.onChange(false);
      void this.hold({});
    }
  }
}
