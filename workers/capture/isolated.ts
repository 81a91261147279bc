import type { CDPSession } from 'puppeteer';
import type { z } from 'zod';

/** What our own reading of a page needs to know about it. */
export interface Readable {
  readonly session: CDPSession;
  readonly mainFrameId: string;
}

/**
 * Runs one of our functions on the page's document, in a world of its own: the page's scripts share the document with it but none of its
 * values, so they can neither see what we read nor replace what we read with. `read` must be self-contained; what it answers is a claim
 * by a stranger's page and is parsed by `answer`.
 */
export async function readInIsolation<Arguments extends readonly unknown[], Answer>(
  { session, mainFrameId }: Readable,
  read: (...values: Arguments) => unknown,
  answer: z.ZodType<Answer>,
  ...values: Arguments
): Promise<Answer> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: mainFrameId, worldName: 'evenhand' });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    // The TypeScript runner names functions through a helper that does not exist in the page.
    functionDeclaration: `function (...values) { const __name = (named) => named; return (${read.toString()})(...values); }`,
    executionContextId,
    arguments: values.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return answer.parse(result.value);
}

/** Stops the page's scripts, a running one too. What they drew stays. Our own reading still works. */
export async function stopScripts(session: CDPSession): Promise<void> {
  // Both are answered beside the page's main thread: a script in an endless loop cannot keep them waiting.
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await session.send('Runtime.terminateExecution');
}
