export const jekyllFaults = {} as const;
