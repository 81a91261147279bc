import { full, inPart, notPolice, type PackData } from './pack.ts';

export const COLORADO: PackData = {
  id: 'co',
  title: 'Colorado',
  laws: {
    'PC-RACE': full('C.R.S. 24-34-301, 24-34-402'),
    'PC-COLOR': full('C.R.S. 24-34-402'),
    'PC-ETHN_ANCESTRY': full('C.R.S. 24-34-402 (ancestry)'),
    'PC-NATORIGIN': full('C.R.S. 24-34-402'),
    'PC-RELIGION': full('C.R.S. 24-34-402 (creed, religion)'),
    'PC-SEX': full('C.R.S. 24-34-402'),
    'PC-PREG': full('C.R.S. 24-34-402.3'),
    'PC-SO': full('C.R.S. 24-34-402'),
    'PC-GENDER_ID': full('C.R.S. 24-34-301, 24-34-402 (gender expression, chosen name)'),
    'PC-AGE': full('C.R.S. 24-34-402 (40 and over)'),
    'PC-DISABILITY': full('C.R.S. 24-34-402'),
    'PC-MARITAL': full('C.R.S. 24-34-402 (2023)'),
    'PC-MILITARY': inPart('C.R.S. 28-3-506'),
    'PC-POLITICAL': inPart('C.R.S. 8-2-108'),
    'PC-UNION_CONCERTED': inPart('C.R.S. 29-33-104'),
    'PC-VICTIM': inPart('C.R.S. 24-34-402.7'),
    'PC-ARREST_SEALED_JUVENILE': inPart('C.R.S. 24-72-702 (sealed records)'),
    'PC-CREDIT_BANKRUPT': notPolice('C.R.S. 8-2-126'),
    'PC-HAIR': full('C.R.S. 24-34-301'),
    'PC-OFFDUTY_LAWFUL': inPart('C.R.S. 24-34-402.5 (bars ending work, not refusing it)'),
    'PC-CLAIMS': full('C.R.S. 24-34-402(1)(e)'),
  },
};
