let open: () => void = () => {};

/** Opens the command palette (also Ctrl+K or Command+K). */
export function openCommands(): void {
  open();
}

export function commandsOpenWith(opener: () => void): void {
  open = opener;
}
