import { Failure } from '../../../core/failure.ts';
import { OUTCOMES } from '../../../core/outcome/outcome.ts';
import { ROLES, show, type Page } from '../../page.ts';
import { openForm, type Form } from '../form.ts';
import { CONTRAST_MIN, contrastOf, PAIRS } from './contrast.ts';
import { readTokens } from './tokens.ts';

const ROWS = 60;
const ROUTES = [
  ['letter', 'By letter'],
  ['call', 'By telephone'],
] as const;

/** The design system as it lives: every component in every state. Only for who builds Evenhand; an agency's installation has no such page. */
export const designPage: Page = {
  method: 'get',
  path: '/design',
  roles: ROLES,
  handle: () =>
    Promise.resolve(
      show('design/show', {
        title: 'Design system',
        turned: '\u202Egpj.evil',
        pairs: pairViews(),
        outcomes: OUTCOMES,
        fields: fieldsOf(openForm({ name: 'Ada Quist', reached: 'letter', parts: ['a'] })),
        wrong: wrongForm(),
        rows: Array.from({ length: ROWS }, (_, index) => ({
          number: `A-${String(index + 1).padStart(4, '0')}`,
          state: index % 7 === 3 ? 'partial' : 'finished',
          when: new Date(Date.UTC(2026, 0, 1 + index)),
          pages: (index * 7) % 23,
        })),
      }),
    ),
};

function pairViews() {
  const { light, dark } = readTokens();
  return PAIRS.map(({ front, back, kind }) => ({
    front,
    back,
    needs: `${CONTRAST_MIN[kind]} to 1`,
    light: contrastOf(light.get(front) ?? '', light.get(back) ?? '').toFixed(1),
    dark: contrastOf(dark.get(front) ?? '', dark.get(back) ?? '').toFixed(1),
  }));
}

function wrongForm() {
  const failure = new Failure('BAD_INPUT', 'Two fields have to be mended. Nothing has been recorded.', [
    { field: 'wrong.name', problem: 'is missing; give the name as it stands on the application' },
    { field: 'wrong.day', problem: 'must be a day such as 2026-01-31' },
  ]);
  const form = openForm({ 'wrong.day': '31/1/26' }, failure);
  const fields = [form.line('wrong.name', 'Name', { required: true }), form.day('wrong.day', 'Received on', { required: true })];
  return { summary: form.summary(), fields };
}

function fieldsOf(form: Form) {
  return [
    form.line('name', 'Name', { required: true, hint: 'As it stands on the application.' }),
    form.area('remarks', 'Remarks'),
    form.day('day', 'Received on', { required: true }),
    form.number('count', 'Pages', { required: true }),
    form.choice('reached', 'How they were told', ROUTES, { required: true }),
    form.password('secret', 'Password', { required: true }),
    form.file('list', 'List of applicants', { required: true }),
    form.tick('told', 'The applicant was told'),
    form.ticks('parts', 'What was read', [
      ['a', 'The page as captured'],
      ['b', 'The page as it is now'],
    ]),
  ];
}
