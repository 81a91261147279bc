/**
 * What the log may say of an error. A database error's message, detail and context repeat the values that were refused, so of those only
 * the code and the names of things in the schema are kept.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { thrown: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const { code, constraint, table, routine } = error as Error & Record<string, unknown>;
  const speaksSql = routine !== undefined;
  return {
    name: error.name,
    ...(speaksSql ? { constraint, table, routine } : { message: error.message }),
    ...(code === undefined ? {} : { code }),
    frames: frames.slice(0, 12),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
