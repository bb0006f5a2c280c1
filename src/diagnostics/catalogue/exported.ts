export const exportedFaults = {} as const;
