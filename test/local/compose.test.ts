import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../local/child.ts';
import { makeSecrets } from '../../local/secrets.ts';
import { readConfig, SETTINGS } from '../../server/config.ts';
import { readWorkerConfig, WorkerConfig } from '../../workers/config.ts';

const Service = z.looseObject({
  image: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  networks: z.array(z.string()),
  security_opt: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
});
const Compose = z.looseObject({
  services: z.record(z.enum(['database', 'queue', 'migrate', 'server', 'workers']), Service),
  networks: z.record(z.string(), z.object({ internal: z.boolean() }).nullable()),
});

describe('the compose file', () => {
  const read = (file: string): string => readFileSync(path.join(PROJECT_ROOT, file), 'utf8');
  const { services, networks } = Compose.parse(parse(read('docker-compose.yml'), { merge: true }));
  const operating = read('docs/operating.md');

  /** What compose does with ${NAME}, ${NAME:-default} and ${NAME:?message}. */
  function settingsOf(service: keyof typeof services, dotEnv: Record<string, string>): Record<string, string> {
    const fill = (text: string): string =>
      text.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, how: string | undefined, word: string) => {
        const value = dotEnv[name] ?? (how === '-' ? word : undefined);
        if (value === undefined) throw new Error(`${name} is not in .env`);
        return value;
      });
    return Object.fromEntries(Object.entries(services[service].environment).map(([key, text]) => [key, fill(text)]));
  }

  /** The names that docs/operating.md tells people to put into .env, with values that fit. */
  const dotEnv = (): Record<string, string> => {
    const names = [...operating.matchAll(/^ {2}echo "(\w+)=/gm)].map(([, name]) => name ?? '');
    const values: Record<string, string> = {
      ...makeSecrets(),
      EVENHAND_URL: 'https://vetting.agency.gov',
      EVENHAND_ORIGIN: 'ledger.agency.gov',
    };
    return Object.fromEntries(names.map((name) => [name, values[name] ?? 'a1b2c3']));
  };

  it('gives the server settings it starts with, from the .env that the manual makes', () => {
    const config = readConfig(settingsOf('server', dotEnv()));
    expect(config).to.include({ host: '0.0.0.0', port: 8470, publicUrl: 'https://vetting.agency.gov' });
    expect(config.replay).to.deep.equal({ port: 8471, url: 'http://127.0.0.1:8471' });
  });

  it('gives the workers settings they start with; the image brings the browser', () => {
    const browser = /EVENHAND_BROWSER=(\S+)/.exec(read('Dockerfile'))?.[1];
    const config = readWorkerConfig({ ...settingsOf('workers', dotEnv()), EVENHAND_BROWSER: browser });
    expect(config).to.include({ EVENHAND_ORIGIN: 'ledger.agency.gov' });
    expect(config.EVENHAND_BROWSER_FLAGS, 'the sandbox stays').to.deep.equal([]);
  });

  it('sets nothing that nobody reads', () => {
    const known = [...SETTINGS, ...Object.keys(WorkerConfig.shape)];
    for (const service of ['server', 'workers', 'migrate'] as const) {
      for (const name of Object.keys(services[service].environment)) expect(known, service).to.include(name);
    }
  });

  it('gives the database administrator’s password to the migration alone', () => {
    const dotEnvWithMark = { ...dotEnv(), POSTGRES_PASSWORD: 'administratorspassword' };
    const has = (service: keyof typeof services): boolean =>
      JSON.stringify(settingsOf(service, dotEnvWithMark)).includes('administratorspassword');
    expect(has('migrate')).to.equal(true);
    expect([has('server'), has('workers'), has('queue')]).to.deep.equal([false, false, false]);
  });

  it('keeps the server from Redis, and database and queue from the internet', () => {
    const shared = (a: keyof typeof services, b: keyof typeof services): string[] =>
      services[a].networks.filter((name) => services[b].networks.includes(name));
    expect(shared('server', 'queue')).to.deep.equal([]);
    expect(shared('server', 'database')).not.to.deep.equal([]);
    expect(shared('workers', 'queue')).not.to.deep.equal([]);
    for (const name of [...services.database.networks, ...services.queue.networks])
      expect(networks[name]).to.deep.equal({ internal: true });
    for (const service of Object.values(services)) for (const name of service.networks) expect(networks).to.have.property(name);
  });

  it('publishes the desk and, apart from it, captured pages, to its own host only', () => {
    expect(Object.values(services).flatMap(({ ports }) => ports)).to.deep.equal(['127.0.0.1:8470:8470', '127.0.0.1:8471:8471']);
  });

  it('starts server and workers only on a migrated database, and watches over what can be asked', () => {
    for (const service of ['server', 'workers'] as const) {
      expect(services[service].depends_on['migrate']).to.deep.equal({ condition: 'service_completed_successfully' });
    }
    for (const service of ['database', 'queue', 'server'] as const)
      expect(services[service].healthcheck?.test.length).to.be.greaterThan(1);
  });

  it('runs our own image unprivileged', () => {
    expect(read('Dockerfile')).to.match(/^USER node$/m);
    for (const service of ['migrate', 'server', 'workers'] as const) {
      expect(services[service]).to.include({ image: 'evenhand', read_only: true }).and.to.have.deep.property('cap_drop', ['ALL']);
      expect(services[service].security_opt).to.include('no-new-privileges:true');
    }
  });
});

describe('the operating manual', () => {
  const manual = readFileSync(path.join(PROJECT_ROOT, 'docs', 'operating.md'), 'utf8');

  for (const name of new Set([...SETTINGS, ...Object.keys(WorkerConfig.shape)])) {
    it(`explains ${name}`, () => {
      expect(manual).to.match(new RegExp(`^\\| \`${name}\` \\| (all|server|workers|server, workers) \\| .+ \\| .+ \\|$`, 'm'));
    });
  }
});
