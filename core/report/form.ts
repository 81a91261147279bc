import { z } from 'zod';
import { PACK_IDS } from '../filter/packs/index.ts';
import { NOT_ASKED_AGAIN } from './words.ts';

/**
 * The form of a report. Every section is always there, in this order, also when it is empty (architecture invariant 9). There is no place
 * in it for names, scores, ranks, pictures, handles, addresses of pages, or for how much was withheld.
 */

/** Text for the panel has no addresses and no handles in it, whatever the filter was told. */
const PanelText = z
  .string()
  .min(1)
  .max(5000)
  .refine((text) => !/:\/\/|\bwww\.|[\w.+-]+@[\w-]/iu.test(text), 'holds an address or an e-mail address')
  .refine((text) => !/(?:^|[^\p{L}\p{N}_])@[\p{L}\p{N}_]/u.test(text), 'holds a handle');

/** Words of the agency's own, from the approved protocol or the requisition: the same for every applicant. */
const AgencyText = z.string().min(1).max(300);

const Day = z.iso.date();
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One finding as the panel reads it; adverse and mitigating ones have the same shape. */
export const ReportFinding = z.strictObject({
  /** The first eight characters of the finding's id: what a response or a question refers to. */
  finding: z.string().regex(/^[0-9a-f]{8}$/),
  criterion: z.string().regex(/^CR-\d\d$/),
  title: z.string(),
  description: PanelText,
  quotation: PanelText,
  conductDate: Day,
  /** How long before the release the conduct was, in words. */
  ageOfConduct: z.string(),
  authorship: z.string(),
  corroboration: z.string(),
  /** What the live page said when it was asked again. Reports from before pages were asked again say that. */
  recheck: z.string().default(NOT_ASKED_AGAIN),
  dimensions: z.array(z.string()),
  /** Counsel should look at it as speech. */
  speechReview: z.boolean(),
  evidence: z.strictObject({ capture: z.string().regex(/^[0-9a-f]{8}$/), sha256Prefix: z.string().regex(/^[0-9a-f]{16}$/) }),
});

export type ReportFinding = z.infer<typeof ReportFinding>;

/** The whole report. Its canonical JSON is the record; HTML and PDF are renderings of it. */
export const Report = z.strictObject({
  form: z.literal('evenhand.report.1'),
  report: z.strictObject({ number: z.string().min(1).max(80), version: z.int().min(1), releasedOn: Day }),
  applicant: z.strictObject({ number: z.string().min(1).max(40) }),
  requisition: z.strictObject({ number: z.string().min(1).max(80), title: AgencyText }),
  protocol: z.strictObject({ title: AgencyText, version: z.int().min(1), sha256: Sha256 }),
  lookBack: z.strictObject({ years: z.int().min(1), from: Day }),
  filter: z.strictObject({ classPack: z.enum(PACK_IDS), version: z.string().min(1) }),
  coverage: z.strictObject({
    statement: z.string(),
    planned: z.int().min(0),
    searched: z.int().min(0),
    notSearched: z.array(z.strictObject({ step: AgencyText, outcome: z.string(), reason: z.string() })),
  }),
  /** Which of the agency's own rules the product carried out. Reports from before there was a policy profile have none. */
  policy: z
    .strictObject({
      statement: z.string(),
      sha256: Sha256.nullable(),
      controls: z.array(z.strictObject({ control: z.string(), title: z.string(), clause: AgencyText })),
    })
    .optional(),
  conclusion: z.string(),
  adverse: z.array(ReportFinding),
  mitigating: z.array(ReportFinding),
  responses: z.strictObject({
    statement: z.string(),
    list: z.array(z.strictObject({ receivedOn: Day, finding: z.string().nullable(), text: PanelText })),
  }),
  limits: z.array(z.string()),
  readers: z.tuple([z.string(), z.string()]),
});

export type Report = z.infer<typeof Report>;
