import { INTAKE_COLUMNS } from '../../core/identifiers/intake.ts';
import { APPLICANTS } from '../../local/practice-web/index.ts';
import { PART_NAMES, PARTS, type Part, type SignIns } from './people.ts';
import { DEMO_PROTOCOL } from './protocol.ts';
import { takeSeat, type Seat, type SeenPage } from './seat.ts';

/** Number and title of the demo's requisition. */
export const REQUISITION = { number: 'R-2026-01', title: 'Police officer, autumn intake' } as const;

/** Everybody at a browser of their own, signed in. */
export type Seats = Readonly<Record<Part, Seat>>;

/** Dates of the sensitive position: current for a year from today. */
const nextYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

/** Signs somebody in; false when the password is not (yet) theirs. */
export async function signIn(seat: Seat, { email, password }: { email: string; password: string }): Promise<boolean> {
  const door = await seat.open('/sign-in');
  try {
    await seat.send(door, '/sign-in', { email, password });
    return true;
  } catch {
    return false;
  }
}

/** Signs in with a one-time password and replaces it, as the first sign-in asks. */
export async function replacePassword(seat: Seat, email: string, oneTime: string, password: string): Promise<void> {
  if (!(await signIn(seat, { email, password: oneTime })))
    throw new Error(`${email} could not sign in with the one-time password`);
  await seat.send(await seat.open('/password'), '/password', { current: oneTime, password, again: password });
}

/** The administrator makes everybody's account on the accounts pages; each one signs in and chooses a password. Harmless when done before. */
export async function seatEverybody(baseUrl: string, administrator: Seat, signIns: SignIns): Promise<Seats> {
  const seats = { administrator } as Record<Part, Seat>;
  for (const part of PART_NAMES.filter((name) => name !== 'administrator')) {
    const seat = takeSeat(baseUrl);
    seats[part] = seat;
    if (await signIn(seat, signIns[part])) continue;
    await replacePassword(
      seat,
      signIns[part].email,
      await oneTimePasswordFor(administrator, part, signIns[part].email),
      signIns[part].password,
    );
  }
  return seats;
}

async function oneTimePasswordFor(administrator: Seat, part: Part, email: string): Promise<string> {
  const { name, role } = PARTS[part];
  const accounts = await administrator.open('/accounts');
  const existing = accounts.html.includes(email) ? accountHref(accounts, email) : null;
  const answer =
    existing === null
      ? await administrator.send(await administrator.open('/accounts/new'), '/accounts/new', {
          name,
          email,
          roles: [role],
          ...(role === 'investigator' ? { vetted_until: nextYear(), trained_until: nextYear() } : {}),
        })
      : await administrator.send(await administrator.open(existing), '/password');
  const shown = /class="one-time">([^<]+)</.exec(answer.html)?.[1];
  if (shown === undefined) throw new Error(`no one-time password was shown for ${part}`);
  return shown;
}

/** The address of the account whose row names this e-mail address. */
function accountHref({ html }: SeenPage, email: string): string {
  const before = html.slice(0, html.indexOf(email));
  const after = html.slice(html.indexOf(email));
  const href =
    [...before.matchAll(/href="(\/accounts\/[0-9a-f-]{36})"/g)].at(-1)?.[1] ??
    /href="(\/accounts\/[0-9a-f-]{36})"/.exec(after)?.[1];
  if (href === undefined) throw new Error(`no account page for ${email}`);
  return href;
}

/** Drafts, approves and opens: ends with the requisition's address. */
export async function openRequisition({ investigator, supervisor }: Seats): Promise<string> {
  const draft = await investigator.send(await investigator.open('/protocols/paste'), '/protocols/paste', {
    json: JSON.stringify(DEMO_PROTOCOL),
    file: '',
  });
  await investigator.send(draft, '/submit');
  const protocol = draft.at.replace(/[?#].*$/, '');
  await supervisor.send(await supervisor.open(`${protocol}/decision`), '/decision', {
    decision: 'approved',
    note: 'Sources and queries are the same for everyone.',
  });

  const form = await supervisor.open('/requisitions/new');
  const opened = await supervisor.send(form, '/requisitions/new', {
    ...REQUISITION,
    protocol: protocol.replace('/protocols/', ''),
  });
  for (const part of ['investigator', 'second', 'panelist'] as const) {
    const page = await supervisor.open(opened.at);
    await supervisor.send(page, '/members', { person: optionFor(page, PARTS[part].name), part: PARTS[part].role });
  }
  return opened.at;
}

/** The value of the option whose words contain `name`. */
function optionFor({ html }: SeenPage, name: string): string {
  const option = [...html.matchAll(/<option value="([^"]+)"[^>]*>([^<]*)</g)].find(([, , words]) => words?.includes(name));
  if (option?.[1] === undefined) throw new Error(`${name} cannot be chosen`);
  return option[1];
}

/** Uploads the applicants as the agency's list, and takes them in once the report has nothing to mend. */
export async function takeInApplicants({ investigator }: Seats, requisition: string): Promise<void> {
  const path = `${requisition}/applicants/upload`;
  const checked = await investigator.send(await investigator.open(path), '/upload', {
    text: applicantsCsv(),
    file: '',
    provenance: 'declared',
    action: 'preview',
  });
  await investigator.send(checked, '/upload', { file: '', action: 'take-in' });
}

/** The practice web's applicants in the columns of the upload. */
export function applicantsCsv(): string {
  const rows = APPLICANTS.map(({ number, identifiers, noticeVersion, consentedOn }) => {
    const values = (kind: string) =>
      identifiers
        .filter((each) => each.kind === kind)
        .map(({ value }) => value)
        .join(';');
    return [
      number,
      values('name'),
      values('alias'),
      values('city'),
      values('employer'),
      values('school'),
      values('handle'),
      values('email'),
      noticeVersion,
      consentedOn,
    ];
  });
  return [INTAKE_COLUMNS, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
}
