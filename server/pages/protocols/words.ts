import { CRITERIA } from '../../../core/criteria/criteria.ts';
import { PACKS } from '../../../core/filter/index.ts';
import { RELEASE_WORDS } from '../../../core/protocol/release-rules.ts';
import type { CaptureSettings, Protocol, Step } from '../../../core/protocol/protocol.ts';
import { policyOf, SOURCES } from '../../../core/protocol/sources.ts';
import { TECHNIQUES, type TechniqueId } from '../../../core/protocol/techniques.ts';
import { IDENTIFIER_KINDS, IDENTIFIER_WORDS } from '../../../core/identifiers/identifier.ts';
import type { PROTOCOL_STATUSES, ProtocolLine } from '../../../sql/protocol/protocol.ts';
import { PARAMETER_FIELDS } from './parameters.ts';
import { policyInWords } from './policy-words.ts';
import type { ProtocolInWords, ProtocolRow, StepInWords } from './views.ts';

/** What people read for the state of a protocol version. */
export const PROTOCOL_STATUS_WORDS: Record<(typeof PROTOCOL_STATUSES)[number], string> = {
  draft: 'Draft',
  submitted: 'With the supervisor',
  approved: 'Approved',
  returned: 'Returned',
};

/** A protocol version as a row of a list. */
export function protocolRow(line: ProtocolLine): ProtocolRow {
  const { title, version, status, sha256, draftedBy, draftedAt, decidedBy, decidedAt } = line;
  return {
    href: `/protocols/${line.id}`,
    title,
    version,
    status,
    statusWord: PROTOCOL_STATUS_WORDS[status],
    sha256,
    draftedBy,
    draftedAt,
    decidedBy,
    decidedAt,
  };
}

/** Everything a protocol does, in words: what a supervisor approves and everybody can read afterwards. */
export function protocolInWords(protocol: Protocol): ProtocolInWords {
  const { lookBackYears, classPack, patienceMs, deadlineMs, criteria, release, steps, capture } = protocol;
  return {
    lookBack: `${lookBackYears} ${lookBackYears === 1 ? 'year' : 'years'}`,
    classPack: PACKS[classPack].title,
    patience: `${Math.round(patienceMs / 1000)} seconds`,
    deadline: deadlineMs === 0 ? 'not at all' : `for ${Math.round(deadlineMs / 60_000)} minutes after it began`,
    criteria: criteria.map((id) => ({ id, ...CRITERIA[id] })),
    release: [
      `A report holds ${RELEASE_WORDS.corroboration[release.corroboration]}.`,
      `It quotes ${RELEASE_WORDS.quotations[release.quotations]}.`,
    ],
    steps: steps.map(stepInWords),
    capture: captureInWords(capture),
  };
}

/** A step as a person reads it: what is asked of whom, by which right, and where the name goes. */
function stepInWords(step: Step, index: number): StepInWords {
  const technique = TECHNIQUES[step.technique as TechniqueId];
  return {
    number: index + 1,
    title: step.title,
    asks: `Asks ${SOURCES[step.source].title} at ${new URL(step.site).host} for ${queryInWords(step.query)}.`,
    technique: `${step.technique}: ${technique.title} (${technique.status}).`,
    condition: step.condition ?? null,
    reads: `Reads at most ${step.pages} result ${step.pages === 1 ? 'page' : 'pages'} and keeps at most ${step.hits} ${step.hits === 1 ? 'hit' : 'hits'}.`,
    sendsNameTo: `The name is sent to ${policyOf(step.source).sendsNameTo}.`,
    policy: policyInWords(step.source),
    control: `Before and after, the source is tested with "${step.control.positive}", which it holds, and a name that exists nowhere.`,
    settings: settingsInWords(step),
  };
}

/** The settings of a source are part of what is approved: which engine, which page, by which rule and from whose list. */
function settingsInWords({ source, parameters }: Step): { readonly name: string; readonly value: string }[] {
  return PARAMETER_FIELDS[source].flatMap(({ name, label, options, write }) => {
    const written = write(parameters[name]);
    const value = options.find(([option]) => option === written)?.[1] ?? written;
    return value === '' ? [] : [{ name: label, value }];
  });
}

/** A query template with the identifiers in words: `"{name}" {city}` reads "the full name" and the city. */
function queryInWords(query: string): string {
  const words = IDENTIFIER_KINDS.reduce((text, kind) => text.replaceAll(`{${kind}}`, `the ${IDENTIFIER_WORDS[kind]}`), query);
  return words === query ? `“${query}”` : words;
}

function captureInWords(settings: CaptureSettings): { readonly name: string; readonly value: string }[] {
  return [
    { name: 'Window', value: `${settings.viewportWidthPx} × ${settings.viewportHeightPx} CSS pixels` },
    { name: 'Longest photograph', value: `${settings.heightPxMax} CSS pixels` },
    { name: 'Waits for a page to open', value: `${settings.navigationTimeoutMs / 1000} seconds at most` },
    { name: 'Waits for it to settle', value: `${settings.settleMs / 1000} seconds` },
    { name: 'Scrolls', value: `${settings.scrollMs / 1000} seconds at most` },
    { name: 'Language and time zone of the browser', value: `${settings.locale}, ${settings.timeZone}` },
  ];
}
