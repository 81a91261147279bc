import { full, inPart, notPolice, type PackData } from './pack.ts';

/** FEHA also protects what somebody is only taken for, and combinations of classes (SB 1137, 2025). */
export const CALIFORNIA: PackData = {
  id: 'ca',
  title: 'California',
  laws: {
    'PC-RACE': full('Gov. Code 12926(w), 12940'),
    'PC-COLOR': full('Gov. Code 12940'),
    'PC-ETHN_ANCESTRY': full('Gov. Code 12940 (ancestry)'),
    'PC-NATORIGIN': full('Gov. Code 12940'),
    'PC-CITIZEN_IMMIG': inPart('Gov. Code 12940 (national origin)'),
    'PC-RELIGION': full('Gov. Code 12926(q) (creed, dress and grooming), 12940'),
    'PC-SEX': full('Gov. Code 12926(r), 12940'),
    'PC-PREG': full('Gov. Code 12926(r), 12945'),
    'PC-REPRO': full('Gov. Code 12940 (reproductive health decisionmaking)'),
    'PC-SO': full('Gov. Code 12926(s), 12940'),
    'PC-GENDER_ID': full('Gov. Code 12926(r), 12940 (gender identity, gender expression)'),
    'PC-AGE': full('Gov. Code 12926(b), 12940 (40 and over)'),
    'PC-DISABILITY': full('Gov. Code 12926(j), (m), 12940'),
    'PC-MEDICAL': full('Gov. Code 12926(i), 12940'),
    'PC-GENETIC': full('Gov. Code 12926(g), 12940'),
    'PC-MARITAL': full('Gov. Code 12940'),
    'PC-FAMILY_CAREGIVER': inPart('Gov. Code 12945.2 (family care leave)'),
    'PC-MILITARY': full('Gov. Code 12926(k), 12940'),
    'PC-POLITICAL': full('Lab. Code 1101-1102; Gov. Code 3203'),
    'PC-UNION_CONCERTED': full('Gov. Code 3502, 3506 (Meyers-Milias-Brown Act)'),
    'PC-VICTIM': full('Gov. Code 12945.8'),
    'PC-ARREST_SEALED_JUVENILE': notPolice('Lab. Code 432.7; Gov. Code 12952(d)'),
    'PC-CREDIT_BANKRUPT': notPolice('Lab. Code 1024.5'),
    'PC-HAIR': full('Gov. Code 12926(w), (x)'),
    'PC-OFFDUTY_LAWFUL': full('Gov. Code 12954 (cannabis, past use included; police not excepted)'),
    'PC-CLAIMS': full('Gov. Code 12940(h); Lab. Code 132a'),
    'PC-ASSOCIATION': full('Gov. Code 12926(o) (association and perception)'),
  },
  // The Labor Code bars requiring applicants to divulge any personal social media; whether it binds cities is for counsel, so it is obeyed.
  settings: { handlesBarredBy: 'Lab. Code 980(b)(3)' },
};
