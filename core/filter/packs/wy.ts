import { full, inPart, type PackData } from './pack.ts';

/** The Fair Employment Practices Act binds all public employers. */
export const WYOMING: PackData = {
  id: 'wy',
  title: 'Wyoming',
  laws: {
    'PC-RACE': full('W.S. 27-9-105'),
    'PC-COLOR': full('W.S. 27-9-105'),
    'PC-ETHN_ANCESTRY': full('W.S. 27-9-105 (ancestry)'),
    'PC-NATORIGIN': full('W.S. 27-9-105'),
    'PC-RELIGION': full('W.S. 27-9-105 (creed)'),
    'PC-SEX': full('W.S. 27-9-105'),
    'PC-PREG': full('W.S. 27-9-105'),
    'PC-AGE': full('W.S. 27-9-105 (40 and over)'),
    'PC-DISABILITY': full('W.S. 27-9-105 (qualified disability)'),
    'PC-MILITARY': inPart('W.S. 19-11-104'),
    'PC-UNION_CONCERTED': inPart('W.S. 27-7-101'),
    'PC-OFFDUTY_LAWFUL': inPart('W.S. 27-9-105 (tobacco)'),
    'PC-CLAIMS': full('W.S. 27-9-105'),
  },
};
