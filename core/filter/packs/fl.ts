import { full, inPart, type PackData } from './pack.ts';

export const FLORIDA: PackData = {
  id: 'fl',
  title: 'Florida',
  laws: {
    'PC-RACE': full('F.S. 760.10'),
    'PC-COLOR': full('F.S. 760.10'),
    'PC-NATORIGIN': full('F.S. 760.10'),
    'PC-RELIGION': full('F.S. 760.10'),
    'PC-SEX': full('F.S. 760.10'),
    'PC-PREG': full('F.S. 760.10'),
    'PC-AGE': full('F.S. 760.10'),
    'PC-DISABILITY': full('F.S. 760.10 (handicap)'),
    'PC-MEDICAL': inPart('F.S. 448.075 (sickle-cell trait), 760.50 (HIV)'),
    'PC-GENETIC': inPart('F.S. 760.40'),
    'PC-MARITAL': full('F.S. 760.10'),
    'PC-MILITARY': full('F.S. 250.481, 295.07'),
    'PC-POLITICAL': inPart('F.S. 104.31 (public employees)'),
    'PC-UNION_CONCERTED': full('Fla. Const. art. I sec. 6; F.S. 447.301'),
    'PC-VICTIM': inPart('F.S. 741.313 (leave)'),
    'PC-ARREST_SEALED_JUVENILE': inPart('F.S. 943.0585, 943.059, which except criminal justice agencies in part'),
    'PC-CLAIMS': full('F.S. 760.10(7), 440.205'),
  },
};
