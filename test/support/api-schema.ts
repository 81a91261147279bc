import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describeApi } from '../../server/api/describe.ts';
import { API } from '../../server/api/router.ts';
import { ROUTES } from '../../server/api/routes.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(JSON.parse(JSON.stringify(describeApi(ROUTES, API))) as object, 'api');

const SCHEMAS = ROUTES.map(({ name, method, path, status }) => {
  const address = path.replaceAll(/:(\w+)/g, '{$1}').replaceAll('/', '~1');
  const at = `/paths/${address}/${method}/responses/${status}/content/application~1json/schema`;
  return { name, method, status, pattern: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`), at };
});
const PROBLEM = '/components/responses/Problem/content/application~1problem+json/schema';

/**
 * Whether an answer is what the API's description says of it. Throws, naming what is not, for an answer of another form or status than
 * described, and for one that no route gives.
 */
export function checkAnswer(method: string, path: string, { status, text }: { status: number; text: string }): void {
  const [address = ''] = path.split('?');
  const route = SCHEMAS.find((one) => one.method === method && one.pattern.test(address));
  if (status < 400 && route?.status !== status) throw new Error(`${method} ${path} answered ${status}, which is not described`);
  const validate = ajv.getSchema(`api#${encodeURI(status < 400 && route !== undefined ? route.at : PROBLEM)}`);
  if (validate === undefined) throw new Error(`${method} ${path} has no schema`);
  if (validate(JSON.parse(text)) !== true)
    throw new Error(`${method} ${path} (${route?.name ?? 'no route'}) answered ${status}: ${ajv.errorsText(validate.errors)}`);
}
