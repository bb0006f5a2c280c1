export const hugoFaults = {} as const;
