import { Validator } from '@seriousme/openapi-schema-validator';
import { expect } from 'chai';
import { ROLES } from '../../../core/permissions/roles.ts';
import { mayHold, SCOPES, scopesOf } from '../../../core/permissions/scopes.ts';
import { describeApi } from '../../../server/api/describe.ts';
import { ROUTES } from '../../../server/api/routes.ts';

interface Description {
  readonly paths: Record<
    string,
    Record<string, { operationId: string; requestBody?: unknown; responses: Record<string, unknown> }>
  >;
}

describe('The description of the API', () => {
  const described = JSON.parse(JSON.stringify(describeApi(ROUTES, '/api/v1'))) as Description;

  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(described as never);
    expect(errors).to.equal(undefined);
    expect(valid).to.equal(true);
  });

  it('has every route, with what goes in and what comes out', () => {
    const operations = Object.values(described.paths).flatMap((methods) => Object.values(methods));
    expect(operations.map(({ operationId }) => operationId)).to.have.members(ROUTES.map(({ name }) => name));
    expect(new Set(ROUTES.map(({ name }) => name)).size).to.equal(ROUTES.length);
    for (const route of ROUTES) {
      const operation = described.paths[route.path.replaceAll(/:(\w+)/g, '{$1}')]?.[route.method];
      expect(operation?.responses, route.name).to.include.keys(String(route.status), 'default', '401', '403', '404', '429');
      expect(JSON.stringify(operation?.responses[String(route.status)]), route.name).to.include('"properties"');
      expect(operation?.requestBody !== undefined, route.name).to.equal(route.body !== null);
    }
  });

  it('leaves nothing that goes in or out undescribed', () => {
    const open: string[] = [];
    const look = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, value] of Object.entries(node)) {
        const isSchema = /\/(schema|items|properties\/[^/]+)$/.test(`${at}/${name}`);
        // A source's own parameters are checked by the source.
        if (isSchema && JSON.stringify(value) === '{}' && !at.includes('parameters')) open.push(`${at}/${name}`);
        look(value, `${at}/${name}`);
      }
    };
    look(described.paths, '');
    expect(open).to.deep.equal([]);
  });

  it('asks for scopes that every role of a route can hold, and for all there are', () => {
    for (const { name, roles, scope } of ROUTES)
      if (scope !== null) for (const role of roles) expect(mayHold(role, scope), `${name} as ${role}`).to.equal(true);
    for (const scope of SCOPES)
      expect(
        ROUTES.some((route) => route.scope === scope),
        scope,
      ).to.equal(true);
    for (const role of ROLES)
      for (const [scope] of scopesOf(role))
        expect(
          ROUTES.some((route) => route.scope === scope && route.roles.includes(role)),
          `${role} ${scope}`,
        ).to.equal(true);
  });

  it('lets reading scopes read only, and writing ones write', () => {
    for (const { name, method, scope } of ROUTES) {
      if (scope !== null) expect(scope.endsWith(':read'), name).to.equal(method === 'get');
    }
  });
});
