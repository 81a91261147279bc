import { full, inPart, notPolice, type PackData } from './pack.ts';

/**
 * N.J.A.C. 13:1-10.2(b) makes applicants list their accounts of five years and release access to them. The list can be recorded here;
 * access cannot, and is arranged outside this product.
 */
export const NEW_JERSEY: PackData = {
  id: 'nj',
  title: 'New Jersey',
  laws: {
    'PC-RACE': full('N.J.S.A. 10:5-12'),
    'PC-COLOR': full('N.J.S.A. 10:5-12'),
    'PC-ETHN_ANCESTRY': full('N.J.S.A. 10:5-12 (ancestry)'),
    'PC-NATORIGIN': full('N.J.S.A. 10:5-12 (national origin, nationality)'),
    'PC-CITIZEN_IMMIG': inPart('N.J.S.A. 10:5-12 (nationality)'),
    'PC-RELIGION': full('N.J.S.A. 10:5-12 (creed)'),
    'PC-SEX': full('N.J.S.A. 10:5-12'),
    'PC-PREG': full('N.J.S.A. 10:5-12 (pregnancy, breastfeeding)'),
    'PC-SO': full('N.J.S.A. 10:5-12 (affectional or sexual orientation)'),
    'PC-GENDER_ID': full('N.J.S.A. 10:5-12'),
    'PC-AGE': full('N.J.S.A. 10:5-12'),
    'PC-DISABILITY': full('N.J.S.A. 10:5-4.1, 10:5-12'),
    'PC-MEDICAL': full('N.J.S.A. 10:5-5(q) (HIV), 10:5-12'),
    'PC-GENETIC': full('N.J.S.A. 10:5-12 (genetic information, atypical hereditary cellular or blood trait)'),
    'PC-MARITAL': full('N.J.S.A. 10:5-12 (marital, civil union or domestic partnership status)'),
    'PC-MILITARY': full('N.J.S.A. 10:5-12 (liability for service)'),
    'PC-POLITICAL': inPart('N.J.S.A. 34:19-10'),
    'PC-UNION_CONCERTED': full('N.J.S.A. 34:13A-5.3, 34:13A-5.4'),
    'PC-VICTIM': full('N.J.S.A. 34:11C-3, 34:11C-4'),
    'PC-ARREST_SEALED_JUVENILE': notPolice('N.J.S.A. 2C:52-27, 34:6B-14'),
    'PC-HAIR': full('N.J.S.A. 10:5-5(uu)'),
    'PC-OFFDUTY_LAWFUL': inPart('N.J.S.A. 24:6I-52 (cannabis), 34:6B-1 (tobacco)'),
    'PC-CLAIMS': full('N.J.S.A. 10:5-12(d), 34:15-39.1, 34:19-3'),
    'PC-ASSOCIATION': inPart('N.J.S.A. 10:5-12(l)'),
  },
};
