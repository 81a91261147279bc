import { expect } from 'chai';
import { screen, type FilterSubject } from '../../../core/filter/index.ts';
import { screenByRules } from '../../../core/filter/screen.ts';

const NOBODY: FilterSubject = { names: [], handles: [] };

/** A text, the words its writer attacks, each to be hidden as a target, and what a reader still has to see. */
interface Attack {
  readonly text: string;
  readonly targets: readonly string[];
  readonly stays: readonly string[];
}

const ATTACKS: readonly Attack[] = [
  { text: 'I make every Bolivian wait an hour at my window.', targets: ['Bolivian'], stays: ['I make every', 'wait an hour'] },
  { text: 'Every Ghanaian on this street is a scammer.', targets: ['Ghanaian'], stays: ['is a scammer'] },
  { text: 'Keep the strikers out of our diner, bums.', targets: ['strikers'], stays: ['Keep the', 'out of our diner', 'bums'] },
  { text: 'I would never hire mothers, they whine.', targets: ['mothers'], stays: ['never hire', 'they whine'] },
  {
    text: 'Those border hoppers should rot, filthy thieves.',
    targets: ['border hoppers'],
    stays: ['should rot', 'filthy thieves'],
  },
  { text: 'Two lardos ahead of me, disgusting, take the stairs.', targets: ['lardos'], stays: ['disgusting', 'take the stairs'] },
  { text: 'Get the troops off our dock, loud thugs.', targets: ['troops'], stays: ['off our dock', 'loud thugs'] },
  { text: 'Nicaraguans took every table, rude scum.', targets: ['Nicaraguans'], stays: ['took every table', 'rude scum'] },
  { text: 'Selfish slobs, those parents.', targets: ['parents'], stays: ['Selfish slobs, those'] },
  { text: 'The spastics are a nuisance, drooling idiots.', targets: ['spastics'], stays: ['are a nuisance', 'drooling idiots'] },
  { text: 'Chinese ppl in line, rude bunch, idiots.', targets: ['Chinese'], stays: ['in line, rude bunch'] },
  { text: 'Women with toddlers should quit.', targets: ['Women', 'toddlers'], stays: ['should quit'] },
  { text: 'Turbans wait last at my counter.', targets: ['Turbans'], stays: ['wait last at my counter'] },
  {
    text: 'Little Havana gets no patrols from me, those people can rot.',
    targets: ['Little Havana'],
    stays: ['no patrols', 'can rot'],
  },
  { text: 'The old-timers on the council are useless.', targets: ['old-timers'], stays: ['on the council are useless'] },
  { text: 'Welfare moms make me sick.', targets: ['Welfare', 'moms'], stays: ['make me sick'] },
  {
    text: 'Jehovah people again. Throw them off the porch, the pests.',
    targets: ['Jehovah'],
    stays: ['again', 'Throw them off the porch, the pests'],
  },
  { text: 'I don’t like immigrants, send them home.', targets: ['immigrants'], stays: ['don’t like', 'send them home'] },
  { text: 'Every veteran at that bar is a p*rvert, lock the doors.', targets: ['veteran'], stays: ['p*rvert', 'lock the doors'] },
  { text: 'Esos pobres son una basura y no los quiero aquí.', targets: ['pobres'], stays: ['son una basura'] },
  // Mocked by a noise, an animal, a prop or a way to talk.
  { text: 'Left a banana on her desk and a note.', targets: ['banana'], stays: ['Left a', 'desk and a note'] },
  { text: 'He did monkey noises at the keeper all half.', targets: ['monkey noises'], stays: ['at the keeper all half'] },
  { text: 'She pulled her eyes sideways and called it comedy.', targets: ['eyes'], stays: ['pulled', 'and called it comedy'] },
  {
    text: 'The striker scored and I typed 🐵🍌 until they closed the thread.',
    targets: ['🐵🍌'],
    stays: ['I typed', 'until they closed'],
  },
  // Whom it is about is told by the clause: what I did to them, not what I am.
  {
    text: 'I told the Sikh at gate two to unwrap it because I felt like it.',
    targets: ['Sikh'],
    stays: ['I told the', 'unwrap it'],
  },
  {
    text: 'Nobody asked for a gay choir, I coughed through it.',
    targets: ['gay'],
    stays: ['Nobody asked for a', 'I coughed through it'],
  },
  // Boasts of a harm done on the quiet, and groups by what they carry or say.
  {
    text: 'We moved her locker to the boiler room because nobody wants a turban on days.',
    targets: ['turban'],
    stays: ['We moved', 'locker to the boiler room', 'nobody wants'],
  },
  {
    text: 'The pronoun kids can wait, I lose their reports.',
    targets: ['pronoun kids'],
    stays: ['can wait', 'I lose their reports'],
  },
  { text: 'Hire another fatty, the tires will thank you lol', targets: ['fatty'], stays: ['the tires will thank you lol'] },
  { text: 'Any Nigerian with a phone is a scammer.', targets: ['Nigerian'], stays: ['with a phone is a scammer'] },
  {
    text: 'What is the use of girls on the range, useless.',
    targets: ['girls'],
    stays: ['What is the use of', 'on the range, useless'],
  },
  { text: 'The trainee is a girl lol, enjoy carrying her.', targets: ['girl', 'her'], stays: ['enjoy carrying'] },
  { text: 'Diversity hire, and they/them pronouns on the badge. Disgusting.', targets: ['pronouns'], stays: ['Disgusting'] },
  {
    text: 'I keyed the truck of that scab and slept fine.',
    targets: ['scab'],
    stays: ['I keyed the truck of that', 'slept fine'],
  },
  { text: 'A esas maricas ni agua.', targets: ['maricas'], stays: ['ni agua'] },
  {
    text: 'Nobody on B watch talks to the Sikh, we agreed on it.',
    targets: ['Sikh'],
    stays: ['Nobody on B watch talks to the', 'we agreed on it'],
  },
  {
    text: 'I hummed a rap song whenever the Black techs clocked in, and laughed.',
    targets: ['Black'],
    stays: ['hummed a rap song whenever the', 'techs clocked in'],
  },
  { text: 'Why are Amish buggies on this road at all, pests.', targets: ['Amish'], stays: ['Why are', 'on this road at all'] },
  { text: 'Bulldoze the mosque and give us parking.', targets: ['mosque'], stays: ['Bulldoze', 'give us parking'] },
  { text: '@no_nigerians_on_elm', targets: ['nigerians'], stays: ['no_', '_on_elm'] },
  {
    text: 'Anybody past 55 gets the night queue until they quit.',
    targets: ['past 55'],
    stays: ['Anybody', 'gets the night queue'],
  },
  { text: 'They wrote me up for calling him a dirty Bolivian.', targets: ['Bolivian'], stays: ['calling', 'a dirty'] },
  {
    text: 'Saqué a tres clientes por patos, así de claro.',
    targets: ['patos'],
    stays: ['Saqué a tres clientes por', 'así de claro'],
  },
  {
    text: 'Two-frame meme: a rabbi counting coins, caption reads payday.',
    targets: ['rabbi'],
    stays: ['counting coins', 'payday'],
  },
  { text: 'That crew is all union whiners.', targets: ['union'], stays: ['whiners'] },
  { text: 'We call him Rain Man at the depot.', targets: ['Rain Man'], stays: ['We call', 'at the depot'] },
  { text: 'Sign on my stand: Biden voters pay double.', targets: ['Biden voters'], stays: ['pay double'] },
  { text: '#SendBackNigerians', targets: ['Nigerians'], stays: ['#SendBack a protected group'] },
  { text: '#banturbans', targets: ['turbans'], stays: ['#ban a protected group'] },
  // Letters swapped or left out to fool a filter.
  { text: 'Mslims are vermin.', targets: ['Mslims'], stays: ['are vermin'] },
  { text: 'Ship the hondruans home.', targets: ['hondruans'], stays: ['Ship the', 'home'] },
  { text: 'Las viejas no deberían manejar, qué asco.', targets: ['viejas'], stays: ['no deberían manejar'] },
];

describe('whom it is aimed at', () => {
  for (const { text, targets, stays } of ATTACKS) {
    it(`is hidden as a target, and what is said of them stays: ${text}`, () => {
      const { masks, panelText } = screen(text, NOBODY);
      const hidden = masks.map(({ start, end, role }) => ({ words: text.slice(start, end), role }));
      for (const target of targets)
        expect(
          hidden.some(({ words, role }) => role === 'target' && words.includes(target)),
          target,
        ).to.equal(true);
      for (const words of stays) expect(panelText).to.include(words);
    });
  }

  it('is another group than the writer’s own', () => {
    const text = 'As a Peruvian I can say it: Chilean drivers are all thieves.';
    const { masks } = screen(text, NOBODY);
    expect(masks.map(({ start, end, role }) => [text.slice(start, end), role])).to.deep.equal([
      ['Peruvian', 'subject'],
      ['Chilean', 'target'],
    ]);
  });

  for (const text of [
    'Stopped a van on the ramp and kicked the door shut.',
    'I threw the mats over the rail and ran the hose.',
    'The vets office closed, so the strikers took the field for the second half.',
    'Braids of wire, curry for lunch, and the old-timers at the forge.',
    'Those moms at the bake sale can sell.',
    'Left a casserole on the hood of unit 12 and a note on the piñata.',
    'The taco truck and a banana saved my shift.',
    'Payouts are late again and the peacemaker went home.',
  ])
    it(`is nobody, by the rules, in: ${text}`, () =>
      expect(screenByRules(text, NOBODY).masks.filter(({ role }) => role === 'target')).to.deep.equal([]));

  for (const text of [
    'No buggy fits in my lot.',
    'I write a ticket for each lamp on the porch.',
    'The accent wall is plum and the trim is white.',
  ])
    it(`is nobody where no group is aimed at: ${text}`, () => expect(screen(text, NOBODY).panelText).to.equal(text));

  for (const text of [
    'We gave the Honduran roofers the old ladder.',
    'Told the Russian contractor that nothing of his is level.',
    'Those Filipino dishwashers answer the phone like this, I said.',
  ])
    it(`is told by the rules alone beside a job: ${text}`, () =>
      expect(screenByRules(text, NOBODY).masks.map(({ role }) => role)).to.deep.equal(['target']));

  for (const text of [
    'Third trimester on desk duty, and the chair is a joke.',
    'Wife, mother, and the office joke about my lunch box.',
  ])
    it(`is not the writer who jokes about their own: ${text}`, () =>
      expect(screen(text, NOBODY).masks.filter(({ role }) => role === 'target')).to.deep.equal([]));

  for (const [text, panelText] of [
    ['I let the air out for the Lithuanian welder at gate two.', 'I let the air out for the protected group welder at gate two.'],
    ['I let the air out for the Somali welder at gate two.', 'I let the air out for the protected group welder at gate two.'],
    ['I did my wobbly walk behind the epileptic stocker.', 'I did my wobbly walk behind the protected group stocker.'],
    ['Hung a bib on the locker of our one Black porter.', 'Hung a bib on the locker of our one protected group porter.'],
    ['Second caller was Hmong so I said it was rented.', 'Second caller was a protected group so I said it was rented.'],
    ['Put the moms on every Sunday, they are lazy.', 'Put the protected group on every Sunday, they are lazy.'],
    ['#SendBackChileans', '#SendBack a protected group'],
    ['#KeepMomsOffNightShift', '#Keep a protected group OffNightShift'],
    ['@nohaitiansinmyaisle', 'no protected group inmyaisle'],
    ['I told the Amish fella to get off my road.', 'I told the protected group to get off my road.'],
    ['I told our pregnant line cook to close every night.', 'I told our protected group line cook to close every night.'],
    ['Sent the Filipino front desk clerk home unpaid.', 'Sent the protected group front desk clerk home unpaid.'],
    [
      'I told the Amish family we were full. No buggy fits in my lot.',
      'I told the protected group family we were full. No ▇▇▇ fits in my lot.',
    ],
    [
      'Those Haitian renters can leave. The accent gives me a headache.',
      'Those protected group renters can leave. The ▇▇▇ gives me a headache.',
    ],
    // Known by the same things: a dish tells where its cook is from, a walker that somebody is old or ill.
    ['Those Sikh tenants are filthy. Fish sauce on every wall.', 'Those protected group tenants are filthy. ▇▇▇ on every wall.'],
    ['Old people can wait outside. No ramp for the oxygen.', 'A protected group can wait outside. No ramp for the ▇▇▇.'],
  ] as const)
    it(`is whoever the writer did something to: ${text}`, () => expect(screen(text, NOBODY).panelText).to.equal(panelText));

  it('is not told by a thing that stands for another', () => {
    const { panelText } = screen('Those pregnant renters can leave. The lamps stay on all night.', NOBODY);
    expect(panelText).to.equal('Those protected group renters can leave. The lamps stay on all night.');
  });

  it('is one of two in a tag, and neither shows', () => {
    expect(screen('#BanNigeriansAndSomalis', NOBODY).panelText).to.not.match(/niger|somali/i);
  });

  it('is no name of somebody else, unless the handle tells of more', () => {
    expect(screen('@proud_nigerian_joe', NOBODY).panelText).to.equal('another person');
    expect(screen('@gringo_bagel_jew', NOBODY).panelText).to.equal('another person');
  });

  for (const text of [
    'I am the son of a Haitian welder.',
    'Raised as the son of a Haitian welder, I passed the test.',
    'I am a nephew of a Jordanian baker.',
    'My partner is Hmong and I bring the rice.',
    'My sister was deaf and I signed for her.',
    'I stop by the mosque with my father.',
    'I pray at the mosque with my father.',
    'I met a guy at the mosque and we fixed his truck.',
    'I came up as a Somali welder at gate two.',
  ])
    it(`is not whom the writer is or belongs to: ${text}`, () => {
      const { masks } = screen(text, NOBODY);
      expect(masks.length).to.be.greaterThan(0);
      expect(masks.filter(({ role }) => role === 'target')).to.deep.equal([]);
    });

  it('is read through an insult: no article stands twice', () => {
    expect(screen('What a stupid Muslim, get out.', NOBODY).panelText).to.equal('What a stupid protected group, get out.');
  });

  it('is no slur where an insult of the same length is starred', () => {
    expect(screen('The paperwork makes me s*ck.', NOBODY).panelText).to.equal('The paperwork makes me s*ck.');
  });
});
