import { z } from 'zod';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 description of routes under an address, made from the very schemas that check what goes in and out. */
export function describeApi(routes: readonly Route[], url: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) (paths[addressOf(route)] ??= {})[route.method] = operation(route);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Evenhand',
      version: '1',
      summary: 'What the pages of the internet-vetting desk do, for programs that act in a person’s name.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token, made by its holder on the page /tokens.' },
      },
      responses: {
        Problem: { description: 'What went wrong (RFC 9457).', content: content(Problem, 'application/problem+json') },
      },
    },
  };
}

/** `/rounds/:round` as OpenAPI writes it. */
const addressOf = ({ path }: Route) => path.replaceAll(/:(\w+)/g, '{$1}');

function operation({ name, path, summary, roles, scope, status, query, body, answer }: Route): Json {
  const problem = { $ref: '#/components/responses/Problem' };
  return {
    operationId: name,
    summary,
    'x-roles': roles,
    'x-scope': scope,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(body === null ? {} : { requestBody: { required: true, content: content(body) } }),
    responses: {
      [status]: { description: 'Done.', content: content(answer) },
      ...Object.fromEntries(['401', '403', '404', '409', '422', '429'].map((code) => [code, problem])),
      default: problem,
    },
  };
}

const pathParameters = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));

function queryParameters(query: z.ZodType): Json[] {
  const { properties = {}, required = [] } = schemaOf(query) as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
}

const content = (schema: z.ZodType, mediaType = 'application/json') => ({ [mediaType]: { schema: schemaOf(schema) } });

/** A schema as JSON Schema 2020-12. Times leave as ISO 8601 text. */
function schemaOf(schema: z.ZodType): Json {
  const described = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
    },
  });
  delete described.$schema;
  return described;
}
