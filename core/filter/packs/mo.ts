import { full, inPart, type PackData } from './pack.ts';

/** The Human Rights Act binds political subdivisions with six and more employees. */
export const MISSOURI: PackData = {
  id: 'mo',
  title: 'Missouri',
  laws: {
    'PC-RACE': full('RSMo 213.055'),
    'PC-COLOR': full('RSMo 213.055'),
    'PC-ETHN_ANCESTRY': full('RSMo 213.055 (ancestry)'),
    'PC-NATORIGIN': full('RSMo 213.055'),
    'PC-RELIGION': full('RSMo 213.055'),
    'PC-SEX': full('RSMo 213.055'),
    'PC-PREG': inPart('RSMo 213.055 (sex)'),
    'PC-AGE': full('RSMo 213.010, 213.055 (40 to 69)'),
    'PC-DISABILITY': full('RSMo 213.010, 213.055'),
    'PC-MEDICAL': inPart('RSMo 191.665 (HIV)'),
    'PC-GENETIC': inPart('RSMo 375.1306'),
    'PC-MILITARY': inPart('RSMo 41.730 (guard service)'),
    'PC-POLITICAL': inPart("RSMo 67.145 (first responders' off-duty political activity)"),
    'PC-UNION_CONCERTED': full('Mo. Const. art. I sec. 29; RSMo 105.510'),
    'PC-VICTIM': inPart('RSMo 285.625-285.670'),
    'PC-HAIR': inPart('RSMo 213.055 as read by the Commission on Human Rights'),
    'PC-OFFDUTY_LAWFUL': inPart('RSMo 290.145 (alcohol, tobacco); Mo. Const. art. XIV (medical cannabis patients)'),
    'PC-CLAIMS': full('RSMo 213.070, 287.780'),
    'PC-ASSOCIATION': full('RSMo 213.070 (association)'),
  },
};
