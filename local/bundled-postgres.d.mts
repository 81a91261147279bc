export function finishBundledPostgres(nativeFolder: string): number;
