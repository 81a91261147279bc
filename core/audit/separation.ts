import { isRecheckStale } from '../recheck/recheck.ts';
import { auditTest, counted, type AuditTest } from './audit-test.ts';

/** What one person did in a requisition, and how current they were. Days are `YYYY-MM-DD`. */
export interface PersonsWork {
  readonly name: string;
  readonly parts: readonly string[];
  /** Started a round, had a page asked again, judged a page, drafted or read a finding. */
  readonly searched: boolean;
  readonly decided: boolean;
  readonly madeProtocol: boolean;
  /** Opened evidence, as the ledger has it. */
  readonly viewed: boolean;
  readonly lastSearchedOn: string | null;
  readonly vettedUntil: string | null;
  readonly trainedUntil: string | null;
}

/** One finding in a released report, with who stood behind it when it was released. */
export interface ReleasedFinding {
  readonly applicantNumber: string;
  readonly edition: number;
  /** The first eight characters of its id, as in the report. */
  readonly finding: string;
  readonly draftedBy: string | null;
  readonly readBy: string | null;
  /** Names can be the same for two people, so this is told by their ids. */
  readonly readByDrafter: boolean;
  readonly agreed: boolean;
  /** The supervisor who ruled that it stands, where its drafter stood by what the second reader returned. */
  readonly ruledBy: string | null;
  readonly screened: boolean;
  readonly firstBy: string | null;
  readonly firstVerdict: string | null;
  readonly secondBy: string | null;
  readonly secondVerdict: string | null;
  /** A supervisor's decision, where the two disagreed. */
  readonly settledBy: string | null;
  readonly settledVerdict: string | null;
  readonly attributedByOne: boolean;
  readonly corroboration: string | null;
  /** The day the release was asked for, and the last one before on which the live page was asked again. Days are `YYYY-MM-DD`. */
  readonly requestedOn: string;
  readonly recheckedOn: string | null;
}

/** Who did what (U-08, U-16) and what every released finding rests on (U-09, U-11). */
export function separationTests(people: readonly PersonsWork[], findings: readonly ReleasedFinding[]): AuditTest[] {
  return [roleSeparation(people), filteredAndRead(findings), validated(findings), current(people)];
}

function roleSeparation(people: readonly PersonsWork[]): AuditTest {
  const conflict = (person: PersonsWork) =>
    person.parts.length > 1 ||
    (sitsOnPanel(person) && (person.searched || person.madeProtocol || person.viewed)) ||
    (person.searched && !person.parts.includes('investigator'));
  return auditTest({
    id: 'U-08',
    question: 'Did nobody who searched decide, and nobody who decided see raw material?',
    measure: `${counted(people.filter(conflict).length, 'conflict')} among ${counted(people.length, 'person', 'people')}.`,
    columns: ['Person', 'Part', 'Searched or judged', 'Opened evidence', 'Made the protocol', 'Decided'],
    rows: people.map((person) => ({
      flagged: conflict(person),
      cells: [
        person.name,
        person.parts.length === 0 ? 'none' : person.parts.join(', '),
        ...[person.searched, person.viewed, person.madeProtocol, person.decided].map(yesOrNo),
      ],
    })),
  });
}

const sitsOnPanel = ({ parts, decided }: PersonsWork) => decided || parts.includes('panelist');

function filteredAndRead(findings: readonly ReleasedFinding[]): AuditTest {
  const lacks = ({ agreed, ruledBy, screened, readBy, readByDrafter }: ReleasedFinding) =>
    !((agreed || ruledBy !== null) && screened) || readBy === null || readByDrafter;
  return auditTest({
    id: 'U-09',
    question: 'Did every released finding pass the filter and a second reader?',
    measure: `${findings.filter(lacks).length} of ${counted(findings.length, 'released finding')} did not.`,
    columns: ['Applicant', 'Report', 'Finding', 'Filtered', 'Drafted by', 'Agreed to by'],
    rows: findings.map((finding) => ({
      flagged: lacks(finding),
      cells: [...placeOf(finding), yesOrNo(finding.screened), finding.draftedBy ?? '–', agreedBy(finding)],
    })),
  });
}

function agreedBy({ agreed, readBy, ruledBy }: ReleasedFinding): string {
  if (agreed) return readBy ?? '–';
  return ruledBy === null ? 'nobody' : `${ruledBy}, as a supervisor, after ${readBy ?? 'nobody'} disagreed`;
}

function validated(findings: readonly ReleasedFinding[]): AuditTest {
  const attributed = ({ firstVerdict, secondVerdict, settledVerdict, attributedByOne }: ReleasedFinding) =>
    !attributedByOne && (settledVerdict ?? (firstVerdict === secondVerdict ? firstVerdict : null)) === 'applicant';
  const askedAgain = ({ recheckedOn, requestedOn }: ReleasedFinding) =>
    recheckedOn !== null && !isRecheckStale(recheckedOn, requestedOn);
  const lacks = (finding: ReleasedFinding) => !attributed(finding) || finding.corroboration === null || !askedAgain(finding);
  return auditTest({
    id: 'U-11',
    question:
      'Was every released finding attributed by two people (T3), its corroboration recorded, and its live page asked again?',
    measure: `${findings.filter(lacks).length} of ${counted(findings.length, 'released finding')} was not.`,
    columns: ['Applicant', 'Report', 'Finding', 'First verdict', 'Second verdict', 'Settled', 'Corroboration', 'Asked again'],
    rows: findings.map((finding) => ({
      flagged: lacks(finding),
      cells: [
        ...placeOf(finding),
        verdict(finding.firstVerdict, finding.firstBy),
        verdict(finding.secondVerdict, finding.secondBy),
        verdict(finding.settledVerdict, finding.settledBy),
        finding.corroboration ?? 'not recorded',
        finding.recheckedOn ?? 'never',
      ],
    })),
  });
}

function current(people: readonly PersonsWork[]): AuditTest {
  const searchers = people.filter(({ searched }) => searched);
  const stale = ({ lastSearchedOn, vettedUntil, trainedUntil }: PersonsWork) =>
    lastSearchedOn !== null && [vettedUntil, trainedUntil].some((until) => until === null || until < lastSearchedOn);
  return auditTest({
    id: 'U-16',
    question: 'Was everybody who searched vetted and trained at the time?',
    measure: `${searchers.filter(stale).length} of ${counted(searchers.length, 'person', 'people')} who searched was not, by the dates on file now.`,
    columns: ['Person', 'Last worked on it', 'Vetted until', 'Trained until'],
    rows: searchers.map((person) => ({
      flagged: stale(person),
      cells: [
        person.name,
        person.lastSearchedOn ?? '–',
        person.vettedUntil ?? 'none on file',
        person.trainedUntil ?? 'none on file',
      ],
    })),
  });
}

const placeOf = ({ applicantNumber, edition, finding }: ReleasedFinding) => [applicantNumber, `version ${edition}`, finding];
const verdict = (said: string | null, by: string | null) =>
  said === null ? 'none' : `${said.replaceAll('_', ' ')}, ${by ?? '–'}`;
const yesOrNo = (value: boolean) => (value ? 'yes' : 'no');
