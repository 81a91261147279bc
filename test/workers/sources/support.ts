import type { Step } from '../../../core/protocol/protocol.ts';
import { policyOf, type SourceId } from '../../../core/protocol/sources.ts';
import { SOURCE_CONNECTORS } from '../../../workers/sources/index.ts';
import type { SearchResult } from '../../../workers/sources/source.ts';
import { startSite, type LoopbackSite, type Serve } from '../egress/loopback-site.ts';
import { openTestDoor } from '../egress/support.ts';
import { SAMPLES } from './samples.ts';
import { QUERY } from './samples/sample.ts';

/** What came of a search, and the addresses that were asked for it; robots.txt aside. */
export type Ran = SearchResult & { readonly asked: readonly URL[] };

/** One site on loopback that plays whatever a test needs, asked by the connectors through a real door. */
export class SourceSite {
  /** What robots.txt says; null when there is none. */
  robots: string | null = null;
  #site: LoopbackSite | null = null;

  async start(): Promise<void> {
    this.#site = await startSite();
  }

  async close(): Promise<void> {
    await this.#site?.close();
  }

  /** Asks one source for the samples' name, at its sample's step with these changes. */
  async run(id: SourceId, serve: Serve, changes: Partial<Step> = {}): Promise<Ran> {
    const site = this.#site;
    if (site === null) throw new Error('the site is not started');
    site.serve((request, response) => {
      if (request.url !== '/robots.txt') serve(request, response);
      else response.writeHead(this.robots === null ? 404 : 200, { 'content-type': 'text/plain' }).end(this.robots);
    });
    const step = { ...SAMPLES[id].step, ...changes };
    const { key } = policyOf(id);
    const door = openTestDoor({
      hosts: { [new URL(step.site).hostname]: site.place },
      keys: key === null ? {} : { [key]: 'a-key' },
    });
    const from = site.asked.length;
    const result = await SOURCE_CONNECTORS[id].run(QUERY, step, door);
    await door.close();
    const asked = site.asked.slice(from).map(({ url }) => new URL(url, step.site));
    return { ...result, asked: asked.filter(({ pathname }) => pathname !== '/robots.txt') };
  }
}
