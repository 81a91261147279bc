/** Who may import whom: the table of docs/architecture.md, as sentences a machine checks. */
const ORIGIN = '^core/filter/ahead/origin\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'core decides; values in, values out. Pure parsers and data (zod, canonicalize, diff, tldts) are values too.',
      severity: 'error',
      from: { path: '^core/', pathNot: ORIGIN },
      to: { pathNot: '^core/|^(node:)?crypto$|node_modules/(zod|canonicalize|diff|tldts)/' },
    },
    {
      name: 'core-reads-its-own-files',
      comment: "what the build worked out of the filter's rules, and what its network learned; docs/decisions/0036 and 0037.",
      severity: 'error',
      from: { path: ORIGIN },
      to: { pathNot: '^core/|^(node:)?(crypto|fs)$' },
    },
    {
      name: 'store-knows-only-core',
      severity: 'error',
      from: { path: '^store/' },
      to: { path: '^(sql|server|workers|cli|local|templates)/' },
    },
    {
      name: 'sql-knows-only-core',
      severity: 'error',
      from: { path: '^sql/' },
      to: { path: '^(store|server|workers|cli|local|templates)/' },
    },
    {
      name: 'server-never-works',
      comment: 'the server promises work in Postgres; it never talks to Redis and never launches a browser.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(workers|cli|local)/|node_modules/(bull|ioredis|puppeteer|puppeteer-core)/' },
    },
    {
      name: 'workers-never-serve',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: '^(server|cli|local)/|node_modules/express/' },
    },
    {
      name: 'only-queues-knows-bull',
      severity: 'error',
      from: { path: '^(core|sql|store|server|workers|cli)/', pathNot: '^workers/queues\\.ts$' },
      to: { path: 'node_modules/(bull|ioredis)/' },
    },
    {
      name: 'only-sql-opens-postgres',
      severity: 'error',
      from: { path: '^(core|store|server|workers)/', pathNot: '/main\\.ts$' },
      to: { path: 'node_modules/pg/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-door-out',
      comment: 'only the egress door opens connections to the outside; connectors and the browser go through it.',
      severity: 'error',
      from: { path: '^(workers|server|core|sql|store)/', pathNot: '^workers/egress/|^server/main\\.ts$' },
      to: {
        path: 'node_modules/(undici|nodemailer)/|^(node:)?(http|https|net|tls|dgram|dns|http2)$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'gates-see-no-policy',
      comment: "what an agency's policy says can be shown and reported; nothing that enforces a control may ask it first.",
      severity: 'error',
      from: { path: '^(core|sql|workers)/', pathNot: '^core/policy/|^core/report/|^sql/policy/|^sql/report/compose\\.ts$' },
      to: { path: '^(core|sql)/policy/' },
    },
    { name: 'nothing-ships-with-tests', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
