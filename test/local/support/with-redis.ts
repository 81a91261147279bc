import Queue from 'bull';

/** One conversation with a Redis, over when `work` is. */
export async function withRedis<T>(url: string, work: (client: Queue.Queue['client']) => Promise<T>): Promise<T> {
  const queue = new Queue('conversation', url);
  try {
    await queue.isReady();
    return await work(queue.client);
  } finally {
    await queue.close();
  }
}
