import { full, inPart, type PackData } from './pack.ts';

export const MASSACHUSETTS: PackData = {
  id: 'ma',
  title: 'Massachusetts',
  laws: {
    'PC-RACE': full('G.L. c.151B s.4(1)'),
    'PC-COLOR': full('G.L. c.151B s.4(1)'),
    'PC-ETHN_ANCESTRY': full('G.L. c.151B s.4(1) (ancestry)'),
    'PC-NATORIGIN': full('G.L. c.151B s.4(1)'),
    'PC-RELIGION': full('G.L. c.151B s.4(1), (1A) (creed)'),
    'PC-SEX': full('G.L. c.151B s.4(1)'),
    'PC-PREG': full('G.L. c.151B s.4(1), (1E)'),
    'PC-SO': full('G.L. c.151B s.4(1)'),
    'PC-GENDER_ID': full('G.L. c.151B s.4(1)'),
    'PC-AGE': full('G.L. c.151B s.4(1B), (1C) (40 and over)'),
    'PC-DISABILITY': full('G.L. c.151B s.4(16)'),
    'PC-MEDICAL': inPart('G.L. c.151B s.4(16); c.111 s.70F (HIV)'),
    'PC-GENETIC': full('G.L. c.151B s.4(1), (19)'),
    'PC-MILITARY': full('G.L. c.151B s.4(1D)'),
    'PC-UNION_CONCERTED': full('G.L. c.150E s.2, s.10'),
    'PC-VICTIM': inPart('G.L. c.149 s.52E (leave)'),
    'PC-ARREST_SEALED_JUVENILE': full('G.L. c.151B s.4(9); c.276 s.100A'),
    'PC-HAIR': full('G.L. c.151B s.1, s.4(1)'),
    'PC-CLAIMS': full('G.L. c.151B s.4(4); c.152 s.75B'),
  },
};
