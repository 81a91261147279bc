import type { Failure } from '../../../core/failure.ts';
import { CONTROL_IDS, CONTROLS, type ControlId } from '../../../core/policy/controls.ts';
import { NO_PROFILE, readProfile, type PolicyProfile, type TypedClause } from '../../../core/policy/profile.ts';
import { findProfileInForce, keepProfile } from '../../../sql/policy/policy.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { openForm, typedText, type Options } from '../form.ts';
import { WRITERS } from './show.ts';

/** The form, with the policy in force in it. */
export const openEdit: Page = {
  method: 'get',
  path: '/policy/edit',
  roles: WRITERS,
  async handle(desk) {
    const inForce = await desk.transaction(findProfileInForce);
    return form(fieldsOf(inForce?.profile ?? NO_PROFILE, inForce?.version ?? 0), null);
  },
};

/** Keeps what was typed as the next version. */
export const save: Page = {
  method: 'post',
  path: '/policy/edit',
  roles: WRITERS,
  async handle(desk) {
    const profile = readProfile(clausesIn(desk.typed));
    const opened = Number(/^\d{1,6}$/.exec(typedText(desk.typed, 'opened'))?.[0] ?? 0);
    await desk.transaction((transaction) => keepProfile(transaction, opened, profile));
    return goTo('/policy', 'The policy is kept. All seven controls are enforced as before.');
  },
  refused: (desk, failure) => Promise.resolve(form(desk.typed, failure)),
};

const VERB_OPTIONS: Options = [
  ['', 'Not entered'],
  ['shall', 'shall (or must)'],
  ['should', 'should'],
];

function form(typed: Desk['typed'], failure: Failure | null): Reply {
  const fields = openForm(typed, failure);
  const controls = CONTROL_IDS.map((id) => ({
    id,
    title: CONTROLS[id].title,
    enforced: CONTROLS[id].enforced,
    fields: [
      fields.line(`${id}.citation`, `${id}: where it stands`, {
        hint: 'Policy and clause, such as General Order 12, III.A.2.d(2). It is named in every report.',
      }),
      fields.area(`${id}.text`, `${id}: what it says`, { rows: 4, hint: 'The clause, word for word. Auditors read it.' }),
      fields.choice(`${id}.verb`, `${id}: how strongly`, VERB_OPTIONS),
    ],
  }));
  return show('policy/edit', {
    title: 'Change the policy',
    opened: typedText(typed, 'opened'),
    controls,
    summary: fields.summary(),
  });
}

const clausesIn = (typed: Desk['typed']) =>
  Object.fromEntries(
    CONTROL_IDS.map((id): [ControlId, TypedClause] => {
      const field = (name: string) => typedText(typed, `${id}.${name}`);
      return [id, { citation: field('citation'), text: field('text'), verb: field('verb') }];
    }),
  ) as Record<ControlId, TypedClause>;

const fieldsOf = (profile: PolicyProfile, version: number): Record<string, string> => ({
  opened: String(version),
  ...Object.fromEntries(
    CONTROL_IDS.flatMap((id) =>
      Object.entries(profile[id] ?? {}).map(([name, value]): [string, string] => [`${id}.${name}`, value]),
    ),
  ),
});
