/** The lock, taken; or the number of the process that has it (0 when it is only just being written). */
export type Lock = { readonly taken: true; release(): void } | { readonly taken: false; readonly heldBy: number };

export function takeLock(file: string): Lock;
export function processBirth(pid: number): string | null;
