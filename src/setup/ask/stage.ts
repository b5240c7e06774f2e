// The stages a skill has at Amazon. `ask deploy` writes to development, always; the others only carry an account link.

export const stages = ['development', 'certified', 'live'] as const;
export type Stage = (typeof stages)[number];
