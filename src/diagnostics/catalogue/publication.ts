export const publicationFaults = {} as const;
