/** The colours of what can be asked, is still written, or is not asked any more. */
export const stateColours = { ACTIVE: 'green', DRAFT: 'gray', RETIRED: 'gray' } as const;
