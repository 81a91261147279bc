/**
 * One way in which a page can try to get out. In `html` and `script`, `{to}` stands for `127.0.0.1:<canary>/out-<name>`, `{name}` for a
 * host name of the way's own, `{port}` for the canary's port: whatever is asked for names the way that asked.
 */
export type WayOut = { readonly name: string } & (
  | { readonly by: 'element'; readonly html: string }
  /** An expression; when it is a promise, what becomes of it is the outcome. */
  | { readonly by: 'script'; readonly script: string }
  /** As a script, but it tries to move the page's own window: these are tried last, and one after another. */
  | { readonly by: 'move'; readonly script: string }
);

/** How a way is recognised in an address, be it in the path or in the host name. */
export const traceOf = (name: string): string => `out-${name}`;

/** Fills in where a way leads. */
export function aim(text: string, name: string, canaryPort: number): string {
  const trace = traceOf(name);
  return text
    .replaceAll('{to}', `127.0.0.1:${canaryPort}/${trace}`)
    .replaceAll('{name}', `${trace}.canary.example`)
    .replaceAll('{port}', String(canaryPort))
    .replaceAll('{trace}', trace);
}
