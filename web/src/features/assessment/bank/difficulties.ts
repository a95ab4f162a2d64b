/** From the easiest to the hardest. */
export const difficulties = [1, 2, 3, 4, 5] as const;
