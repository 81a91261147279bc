import { Holder } from '../../../sql/api-token/api-token.ts';
import { ROLES } from '../../../core/permissions/roles.ts';
import { route } from '../route.ts';

const readToken = route({
  name: 'readToken',
  method: 'get',
  path: '/token',
  summary: 'Whose token this is, in which role, what it may do, and until when.',
  roles: ROLES,
  scope: null,
  answer: Holder,
  handle: ({ holder }) => Promise.resolve(holder),
});

export const tokenRoutes = [readToken];
