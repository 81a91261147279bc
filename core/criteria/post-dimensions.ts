/** The ten dimensions of a California POST background investigation (11 CCR 1953), with the words people know them by. */
export const POST_DIMENSIONS = {
  D1: 'Integrity',
  D2: 'Impulse Control/Attention to Safety',
  D3: 'Substance Abuse and Other Risk-Taking Behavior',
  D4: 'Stress Tolerance',
  D5: 'Confronting and Overcoming Problems, Obstacles, and Adversity',
  D6: 'Conscientiousness',
  D7: 'Interpersonal Skills',
  D8: 'Decision-Making and Judgment',
  D9: 'Learning Ability',
  D10: 'Communication Skills',
} as const;

/** A dimension's code, `D1` to `D10`. */
export type PostDimension = keyof typeof POST_DIMENSIONS;

/** Every dimension, in the order of the regulation. */
export const POST_DIMENSION_IDS = Object.keys(POST_DIMENSIONS) as readonly PostDimension[];
