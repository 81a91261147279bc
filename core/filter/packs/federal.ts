import { full, inPart, type PackData, type PackSettings } from './pack.ts';

/** The floor under every jurisdiction. */
export const FEDERAL_LAW: PackData & { readonly settings: PackSettings } = {
  id: 'federal',
  title: 'Federal floor',
  laws: {
    'PC-RACE': full('Title VII, 42 U.S.C. 2000e-2'),
    'PC-COLOR': full('Title VII, 42 U.S.C. 2000e-2'),
    'PC-ETHN_ANCESTRY': full('42 U.S.C. 1981 as read in Saint Francis College v. Al-Khazraji, 481 U.S. 604 (1987)'),
    'PC-NATORIGIN': full('Title VII, 42 U.S.C. 2000e-2; 29 CFR 1606 (accent, language)'),
    'PC-CITIZEN_IMMIG': inPart('8 U.S.C. 1324b, save where a law requires citizenship, (a)(2)(C)'),
    'PC-RELIGION': full('Title VII, 42 U.S.C. 2000e-2; U.S. Const. amend. I'),
    'PC-SEX': full('Title VII, 42 U.S.C. 2000e-2'),
    'PC-PREG': full('Pregnancy Discrimination Act, 42 U.S.C. 2000e(k); PWFA, 42 U.S.C. 2000gg'),
    'PC-REPRO': inPart('Pregnancy Discrimination Act, 42 U.S.C. 2000e(k)'),
    'PC-SO': full('Title VII as read in Bostock v. Clayton County, 590 U.S. 644 (2020)'),
    'PC-GENDER_ID': full('Title VII as read in Bostock v. Clayton County, 590 U.S. 644 (2020)'),
    'PC-AGE': full('ADEA, 29 U.S.C. 623 (40 and over); 623(j) lets police set hiring ages'),
    'PC-DISABILITY': full('ADA, 42 U.S.C. 12112; Rehabilitation Act, 29 U.S.C. 794'),
    'PC-MEDICAL': full('ADA, 42 U.S.C. 12112(d)'),
    'PC-GENETIC': full('GINA, 42 U.S.C. 2000ff-1; 29 CFR 1635'),
    'PC-FAMILY_CAREGIVER': inPart('Title VII as read in Phillips v. Martin Marietta, 400 U.S. 542 (1971)'),
    'PC-MILITARY': full('USERRA, 38 U.S.C. 4311'),
    'PC-POLITICAL': full('U.S. Const. amend. I; Rutan v. Republican Party, 497 U.S. 62 (1990)'),
    // 29 U.S.C. 157 does not reach states and their subdivisions.
    'PC-UNION_CONCERTED': inPart('U.S. Const. amend. I (association)'),
    'PC-ARREST_SEALED_JUVENILE': inPart('Title VII, disparate impact, 42 U.S.C. 2000e-2(k)'),
    'PC-CREDIT_BANKRUPT': inPart('11 U.S.C. 525(a) (bankruptcy, government employers)'),
    'PC-HAIR': inPart('Title VII, 42 U.S.C. 2000e-2 (race, religion)'),
    'PC-CLAIMS': full('42 U.S.C. 2000e-3; ADEA, 29 U.S.C. 623(d); FMLA, 29 U.S.C. 2615'),
    'PC-ASSOCIATION': full('ADA, 42 U.S.C. 12112(b)(4)'),
    'PC-NAME': inPart('29 CFR 1606.1 (a name that goes with a national origin)'),
  },
  settings: { handlesBarredBy: null, marksPerHundredWordsMax: 35 },
};
