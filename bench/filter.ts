import { FILTER_VERSION, screen } from '../core/filter/index.ts';

/** Measures the filter's speed on text of the kind it meets: posts, with and without the applicant's name, on one core. */
const POSTS: readonly string[] = [
  'Day 3 of nights: two black coffees, a turkey sandwich from the gas station and a radio that only works when you hold it at an angle.',
  "I'm a Catholic dad of three and I coach on Saturdays. My wife runs the grill, he runs the radio.",
  'Okafor said she heard the bus horn first, pried the back door open and walked eleven children to the lobby.',
  'The responsibilities include designing, building and maintaining reliable data pipelines together with our analysts and engineers.',
  "Every one of those Muslims should be sent back, can't stand them, keep them out of our town.",
  'Finally finished my white paper on evidence-room inventory errors. 31 pages. Nobody will read it but the color printer earned its keep tonight.',
];
const SUBJECT = { names: ['Chidi Okafor'], handles: ['@chidi_okf'] };
const ROUNDS = 4_000;

const run = (): number => {
  let units = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const post of POSTS) {
      screen(post, SUBJECT);
      units += post.length;
    }
  }
  return units;
};

run(); // The first pass only lets the engine compile what it will measure.
const started = performance.now();
const units = run();
const seconds = (performance.now() - started) / 1000;
console.log(
  `${FILTER_VERSION}: ${(units / 1e6 / seconds).toFixed(2)} MB/s, ${((seconds * 1e6) / (ROUNDS * POSTS.length)).toFixed(0)} µs a post`,
);
