import { full, inPart, type PackData } from './pack.ts';

export const OHIO: PackData = {
  id: 'oh',
  title: 'Ohio',
  laws: {
    'PC-RACE': full('R.C. 4112.02(A)'),
    'PC-COLOR': full('R.C. 4112.02(A)'),
    'PC-ETHN_ANCESTRY': full('R.C. 4112.02(A) (ancestry)'),
    'PC-NATORIGIN': full('R.C. 4112.02(A)'),
    'PC-RELIGION': full('R.C. 4112.02(A)'),
    'PC-SEX': full('R.C. 4112.02(A)'),
    'PC-PREG': full('R.C. 4112.01(B)'),
    'PC-AGE': full('R.C. 4112.14 (40 and over)'),
    'PC-DISABILITY': full('R.C. 4112.02(A)'),
    'PC-MILITARY': full('R.C. 4112.02(A) (military status)'),
    'PC-UNION_CONCERTED': full('R.C. 4117.03, 4117.11'),
    'PC-ARREST_SEALED_JUVENILE': inPart('R.C. 2953.33 (sealed records)'),
    'PC-CLAIMS': full('R.C. 4112.02(I), 4123.90'),
  },
};
