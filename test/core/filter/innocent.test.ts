import { expect } from 'chai';
import { screen, type ProtectedClass } from '../../../core/filter/index.ts';

const NOBODY = { names: [], handles: [] };

/** What the rules hide of a text under some classes. What the trained network adds is measured elsewhere. */
function hiddenByRules(text: string, classes: readonly ProtectedClass[]): string[] {
  return screen(text, NOBODY)
    .masks.filter((mask) => classes.includes(mask.class) && !mask.ruleId.startsWith('model/'))
    .map((mask) => text.slice(mask.start, mask.end));
}

describe('sex, age, body, hair, color, race, gender identity, orientation', () => {
  const CLASSES: readonly ProtectedClass[] = [
    'PC-SEX',
    'PC-AGE',
    'PC-BODY',
    'PC-HAIR',
    'PC-COLOR',
    'PC-RACE',
    'PC-GENDER_ID',
    'PC-SO',
  ];

  const OTHERS: readonly string[] = [
    // Strangers in a story of the writer's own
    'I held the door for a woman with two pumpkins and got neither.',
    'The parts guy told me the relay ships on Monday.',
    'Sold my kayak and the guy paid in quarters.',
    'Some lady asked me where the ferry docks.',
    'My uncle fixes clocks and talks to them.',
    'La señora del puesto me guardó dos mangos.',
    // Counted strangers, and news of strangers
    'Two men were arrested after a fight over a canoe.',
    'The road stayed shut until noon, a spokesman said.',
    // Old titles and courtesies
    'The foreman lent me his level.',
    'No ma’am, the kiosk is closed on Sundays.',
    // Things that only sound like a sex
    'We need a female coupler for the long hose.',
    'Cowboys traffic kept me at the ramp until one.',
    // The old and the young that somebody meets
    'I gave the teenager at the counter my last flyer.',
    'Some retiree lent me a jack on the shoulder.',
    'My old boss still owes me a ladder.',
    // Numbers that count something else
    'The boiler is forty years old and so is the manual.',
    'The tickets were nineteen dollars at the gate.',
    'Crash on the shoulder of 84 today, nobody hurt.',
    // Bodies, looks and sizes of things
    'Dispatch is short tonight, bring patience.',
    'I dropped the hitch on my foot again.',
    'That is an ugly building with a good roof.',
    'We need a bigger truck for the pumpkins.',
    'Somebody left plums on the hood of the cruiser.',
    'The lights have been out since the storm.',
    'He found a binder full of tow slips.',
    'I burn through gloves every spring.',
    'The parcel for 4B is at the desk.',
  ];
  for (const text of OTHERS) {
    it(`stays as it is: ${text}`, () => {
      expect(hiddenByRules(text, CLASSES)).to.deep.equal([]);
    });
  }

  const OWN: readonly (readonly [text: string, cue: string])[] = [
    ['I am the woman on channel two.', 'woman'],
    ['Nobody tells a woman how to drive.', 'woman'],
    ['Kindest man I ever rode with.', 'man'],
    ['I have been an aunt for nine days.', 'aunt'],
    ['So proud of my niece, who starts on nights.', 'niece'],
    ['My whole shift calls me señor.', 'señor'],
    ['I am a retiree with a boat.', 'retiree'],
    ['Teenagers should not drive.', 'Teenagers'],
    ['I am in my fifties and slow.', 'fifties'],
    ['Raised in the hood and back there on patrol.', 'hood'],
    ['My hormones came in the mail.', 'hormones'],
  ];
  for (const [text, cue] of OWN) {
    it(`is still hidden: «${cue}» in ${text}`, () => {
      expect(hiddenByRules(text, CLASSES).join(' ')).to.include(cue);
    });
  }
});

describe('health, disability, genes, birth, marriage, family, violence and military service', () => {
  const CLASSES: readonly ProtectedClass[] = [
    'PC-MEDICAL',
    'PC-DISABILITY',
    'PC-GENETIC',
    'PC-PREG',
    'PC-REPRO',
    'PC-MARITAL',
    'PC-FAMILY_CAREGIVER',
    'PC-ASSOCIATION',
    'PC-VICTIM',
    'PC-MILITARY',
  ];

  const OTHERS: readonly string[] = [
    // Callers, suspects and passengers
    'Caller had an asthma attack on the ferry and I held the door for the medics.',
    'A guy in a wheelchair gave me directions to my own precinct.',
    'The passenger said his wife was driving, and we let him think so.',
    'Pregnant caller and two dogs in an elevator, and I talked to all of them.',
    'Caller said her water broke at exit 9, so we sent the boat.',
    'My neighbor’s new boyfriend parks like a crab.',
    'Suspect told us his three kids were with a cousin in Reno.',
    'I typed the restraining order hearing transcript twice.',
    'We took a domestic violence call on the pier and then a lost kayak.',
    // Places and people of work
    'I like the night desk, says a jail nurse.',
    'The quiet room at the library is where I eat.',
    'Our platoon repainted the barracks of Troop C.',
    'I bought nachos at the VFW hall and lost the raffle.',
    'The commissary is out of noodles again.',
    'El turno del hospital termina a las seis.',
    // Things and animals
    'The radio takes a lithium one, not the old kind.',
    'A deaf cat runs the front office.',
    'The ramp is closed, use the stairs.',
    'Fix the latch on gate four.',
    'The transfer station opens at nine.',
    'Frozen peas, two lemons, a mop.',
    'Returned: one wedding ring, one kazoo.',
    'A stroller full of firewood rolled past me.',
    'Donated shingles for the kennel roof.',
    'My service flashlight outlived three trucks.',
    'The dog has a vet visit at noon.',
    // Kin merely mentioned
    'My dad mailed the letter to the wrong county.',
    'I found my grandfather’s trumpet under the stairs.',
    'My stepdad’s chair gave up at last.',
    'My sister-in-law bet me a ham that I would pass.',
    // Sayings
    'Those forms make me sick.',
    'The other half of the shift brought pie.',
    'Married to the job, ask the job.',
    'He beat me at checkers again.',
    'Two tours of the boiler room and no exit.',
    'I enlisted the help of a welder.',
  ];
  for (const text of OTHERS) {
    it(`stays as it is: ${text}`, () => {
      expect(hiddenByRules(text, CLASSES)).to.deep.equal([]);
    });
  }

  const OWN: readonly (readonly [text: string, cue: string])[] = [
    ['My asthma came back with the pollen.', 'asthma'],
    ['Two years clean and I still hate the coffee.', 'years clean'],
    ['I have a seizure dog who outranks me.', 'seizure dog'],
    ['I am a man in a wheelchair with a badge.', 'wheelchair'],
    ['My service dog sleeps on the radio.', 'service dog'],
    ['The gene panel came in a blue envelope for me.', 'gene panel'],
    ['My water broke at roll call.', 'water broke'],
    ['I got depo and went back to the range.', 'depo'],
    ['My wife packs better than I do.', 'wife'],
    ['The divorce took a spring and a boat.', 'divorce'],
    ['I have three kids and one bathroom.', 'three kids'],
    ['The judge gave me a no-contact order.', 'no-contact order'],
    ['I enlisted at eighteen and cooked for four hundred.', 'I enlisted'],
    ['The VA pharmacy lost my refill.', 'VA pharmacy'],
  ];
  for (const [text, cue] of OWN) {
    it(`is still hidden: «${cue}» in ${text}`, () => {
      const start = text.indexOf(cue);
      const covers = screen(text, NOBODY).masks.some((mask) => mask.start <= start && mask.end >= start + cue.length);
      expect(covers).to.equal(true);
    });
  }
});
