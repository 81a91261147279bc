import { full, inPart, type PackData } from './pack.ts';

export const TEXAS: PackData = {
  id: 'tx',
  title: 'Texas',
  laws: {
    'PC-RACE': full('Labor Code 21.051'),
    'PC-COLOR': full('Labor Code 21.051'),
    'PC-NATORIGIN': full('Labor Code 21.051'),
    'PC-RELIGION': full('Labor Code 21.051, 21.108'),
    'PC-SEX': full('Labor Code 21.051'),
    'PC-PREG': full('Labor Code 21.106'),
    'PC-AGE': full('Labor Code 21.051, 21.101 (40 and over)'),
    'PC-DISABILITY': full('Labor Code 21.051, 21.105'),
    'PC-GENETIC': full('Labor Code 21.402'),
    'PC-MILITARY': inPart("Gov't Code 437.204"),
    'PC-POLITICAL': inPart("Local Gov't Code 150.002"),
    'PC-UNION_CONCERTED': inPart("Labor Code 101.052; Gov't Code 617.004"),
    'PC-ARREST_SEALED_JUVENILE': inPart('Code Crim. Proc. ch. 55A (expunction)'),
    'PC-HAIR': full('Labor Code 21.1095'),
    'PC-CLAIMS': full('Labor Code 21.055, 451.001'),
  },
};
