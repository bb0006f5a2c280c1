export const leakFaults = {} as const;
