export const importFaults = {} as const;
