export function packagesMatchLock(root: string): boolean;
