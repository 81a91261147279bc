import { full, inPart, type PackData } from './pack.ts';

/** A public-policy statute without an agency of its own, and single laws that name local government. */
export const NORTH_CAROLINA: PackData = {
  id: 'nc',
  title: 'North Carolina',
  laws: {
    'PC-RACE': full('G.S. 143-422.2'),
    'PC-COLOR': full('G.S. 143-422.2'),
    'PC-NATORIGIN': full('G.S. 143-422.2'),
    'PC-RELIGION': full('G.S. 143-422.2'),
    'PC-SEX': full('G.S. 143-422.2'),
    'PC-PREG': inPart('G.S. 143-422.2 (sex)'),
    'PC-AGE': full('G.S. 143-422.2'),
    'PC-DISABILITY': full('G.S. 143-422.2, 168A-5'),
    'PC-MEDICAL': full('G.S. 95-28.1 (sickle-cell and hemoglobin C trait), 130A-148(i) (HIV)'),
    'PC-GENETIC': full('G.S. 95-28.1A'),
    'PC-MILITARY': full('G.S. 127B-11'),
    'PC-POLITICAL': inPart('G.S. 160A-169 (city employees)'),
    'PC-UNION_CONCERTED': inPart('G.S. 95-81'),
    'PC-VICTIM': inPart('G.S. 50B-5.5 (time for relief)'),
    'PC-ARREST_SEALED_JUVENILE': inPart('G.S. 15A-153 (expunged records may not be asked for)'),
    'PC-OFFDUTY_LAWFUL': inPart('G.S. 95-28.2 (lawful products off duty)'),
    'PC-CLAIMS': full('G.S. 95-241'),
  },
};
