import { full, inPart, type PackData } from './pack.ts';

export const NEW_HAMPSHIRE: PackData = {
  id: 'nh',
  title: 'New Hampshire',
  laws: {
    'PC-RACE': full('RSA 354-A:7'),
    'PC-COLOR': full('RSA 354-A:7'),
    'PC-NATORIGIN': full('RSA 354-A:7'),
    'PC-RELIGION': full('RSA 354-A:7 (creed)'),
    'PC-SEX': full('RSA 354-A:7'),
    'PC-PREG': full('RSA 354-A:7 VI'),
    'PC-SO': full('RSA 354-A:7'),
    'PC-GENDER_ID': full('RSA 354-A:7'),
    'PC-AGE': full('RSA 354-A:7'),
    'PC-DISABILITY': full('RSA 354-A:7'),
    'PC-GENETIC': full('RSA 141-H:3'),
    'PC-MARITAL': full('RSA 354-A:7'),
    'PC-MILITARY': inPart('RSA 110-B:65'),
    'PC-UNION_CONCERTED': full('RSA 273-A:5'),
    'PC-VICTIM': full('RSA 275:71'),
    'PC-HAIR': inPart('RSA 354-A (2024)'),
    'PC-OFFDUTY_LAWFUL': inPart('RSA 275:37-a (tobacco)'),
    'PC-CLAIMS': full('RSA 354-A:19'),
  },
  // RSA 354-A:7 III bars any record that expresses such a ground even indirectly; a text that is a quarter gaps does, so it is held sooner.
  settings: { marksPerHundredWordsMax: 25 },
};
