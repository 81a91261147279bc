import { expect } from 'chai';
import { PROTECTED_CLASSES, screen, type ProtectedClass } from '../../../core/filter/index.ts';

const NOBODY = { names: [], handles: [] };

/** For each class: what people write, with the telling words in brackets. */
const TELLING: Record<Exclude<ProtectedClass, 'PC-NAME'>, readonly string[]> = {
  'PC-RACE': [
    'As a [Black] officer I get asked that a lot.',
    'Half of us at the table were [African American], all of us were tired.',
    "I'm [biracial] and very good at parking.",
    'Proud graduate of an [HBCU], class clown included.',
    'Enrolled [tribal member], part-time mapper.',
    'I was the only [white] guy on the crew.',
  ],
  'PC-COLOR': [
    'I am [dark-skinned] and the camera never knows what to do.',
    'They said my [complexion] would not suit the poster.',
    'My [skin tone] is not in the uniform catalogue.',
    'I am [light-skinned] and heard about it all of school.',
    'Too much [melanin] for this flash, I guess.',
    'They call me [güera] at the bakery.',
  ],
  'PC-ETHN_ANCESTRY': [
    "I'm [Hispanic] and I run the Saturday clinic.",
    'My [abuela] taught me to balance a ledger.',
    '[23andMe] told me what I knew already.',
    'We held my [quinceañera] in a fire hall.',
    "I'm [Polish-American] and I fix radios.",
    'Still full from [Lunar New Year], still on shift.',
  ],
  'PC-NATORIGIN': [
    'I was [born in Honduras] and learned to drive in snow.',
    'People ask about [my accent] before they ask my name.',
    'I [grew up in Kenya] and I still hate the cold.',
    'English is my [second language], reports are my third.',
    'Moved here from [Ukraine] with two suitcases.',
    'I still count in [Tagalog] when I am tired.',
  ],
  'PC-CITIZEN_IMMIG': [
    'My [green card] came on a Tuesday.',
    'I became a [naturalized citizen] in May.',
    'I was on an [H-1B] for six years.',
    'Renewed my [DACA] again this spring.',
    'They [granted asylum] to me in 2016.',
    'Waiting on a [work permit], studying the penal code.',
  ],
  'PC-RELIGION': [
    "I'm [Catholic] and I bring the coffee.",
    'Off Friday for [jummah], on Sunday for everybody.',
    'Choir practice at [my church] ran late.',
    'I wear a [turban] and a helmet, not at once.',
    'Fasting for [Ramadan], running anyway.',
    "I'm an [atheist], thanks for asking.",
  ],
  'PC-SEX': [
    "I'm a [woman] in a tow truck.",
    'As a [man] in nursing I lift a lot.',
    'She is a [policewoman] in training.',
    'My [period] started at mile four.',
    '[Sorority] treasurer, now evidence clerk.',
    'The [waitress] remembered my order.',
  ],
  'PC-PREG': [
    "I'm [pregnant] and on the desk until June.",
    'Back from [maternity leave], inbox full.',
    '[Morning sickness] in the squad room.',
    'We lost one to a [miscarriage] last year.',
    'The [lactation room] is also the server room.',
    'I am [26 weeks along] and still shooting straight.',
  ],
  'PC-REPRO': [
    'Second round of [IVF] starts Monday.',
    'I had an [abortion] and I do not owe anyone a reason.',
    'I got a [vasectomy] on a Friday.',
    'My [IUD] appointment moved again.',
    'We go to the [fertility clinic] on Thursdays.',
    'I am on [birth control] and that is that.',
  ],
  'PC-SO': [
    "I'm [gay] and I alphabetise my spices.",
    '[Lesbian] dispatcher, night shift.',
    "I'm [bisexual], my desk is tidy.",
    'Marched at [Pride] with the whole station.',
    'I [came out to] my sergeant in March.',
    'We are a [same-sex] couple with one lawnmower.',
  ],
  'PC-GENDER_ID': [
    "I'm [trans] and I fix radios.",
    'My [pronouns] are in the signature.',
    '[Nonbinary] and good at maps.',
    'Started [HRT] the week I passed the exam.',
    'The clerk used my [deadname] twice.',
    'Saving for [top surgery] and tyres.',
  ],
  'PC-AGE': [
    'I just turned [43] on a ladder truck.',
    "I'm [52 years old] and I passed.",
    'Born in [1971], still climbing.',
    'Our [30th] class reunion is at the alley.',
    'Typical [boomer] move, sorry.',
    "I'm in my [forties] and new at this.",
  ],
  'PC-DISABILITY': [
    "I'm [deaf] in one ear.",
    'My [wheelchair] fits through that door.',
    "I'm [autistic] and I like rosters.",
    'I have [dyslexia], I read everything twice.',
    'My [prosthetic leg] squeaks on the stairs.',
    'They refused my [reasonable accommodation].',
  ],
  'PC-MEDICAL': [
    'My [insulin pump] set off the detector.',
    'I take [lithium] and I sleep well.',
    'Two years [in remission] today.',
    "I've been [sober] since spring.",
    "I'm [HIV positive] and undetectable.",
    'My [therapist] says to write it down.',
  ],
  'PC-GENETIC': [
    'Tested positive for [BRCA1] last week.',
    'It [runs in my family], so I get checked.',
    "[Huntington's] took my uncle.",
    'My [genetic test] came back.',
    "I'm a [carrier for] it, so are two cousins.",
    "My mom has [Alzheimer's] and so did hers.",
  ],
  'PC-MARITAL': [
    'My [wife] packed the lunch.',
    'My [divorce] is final on Friday.',
    '[Widower]. Woodworker. Early riser.',
    'We picked a [wedding] date at last.',
    'My [husband] runs the grill.',
    "I'm [single] and fine.",
  ],
  'PC-FAMILY_CAREGIVER': [
    '[Mom of four], coach of eleven.',
    'My [daughter] drew the station.',
    'On [paternity leave] until June.',
    'We are [foster parents] again.',
    'I am a [caregiver] on weekends.',
    "I don't have [kids], so I take that shift.",
  ],
  'PC-MILITARY': [
    'Army [veteran], now a locksmith.',
    '[Drill weekend] again, save me a plate.',
    'I was in the [National Guard] for a while.',
    'My [DD-214] is in the blue folder.',
    'Honorable [discharge] framed on the wall, [USMC].',
    'The [VFW] has the better fish fry.',
  ],
  'PC-POLITICAL': [
    'I am a registered [Republican] in this county.',
    '[Canvassing] all Saturday, feet hurt.',
    'My [yard sign] got stolen.',
    'Proud [Democrat] and proud gardener.',
    'I [voted for] the other one.',
    '[Taxation is theft] and so is this parking fee.',
  ],
  'PC-UNION_CONCERTED': [
    'Elected [shop steward] last night.',
    'Day nine on the [picket line].',
    'I carry a [Teamsters] card.',
    'We [compared paystubs] in the break room.',
    'Our [union] meets on Mondays.',
    'I filed a [grievance] about the heat.',
  ],
  'PC-VICTIM': [
    "I'm a [domestic violence survivor].",
    'I got a [restraining order] and new locks.',
    '[I was raped] as a sophomore.',
    'My [stalker] moved away at last.',
    'I read my [impact statement] in court.',
    'I left [my abuser] on a Wednesday.',
  ],
  'PC-ARREST_SEALED_JUVENILE': [
    '[I was arrested] once and let go.',
    'The [charges were dropped] by noon.',
    'My record was [expunged] in May.',
    'I did [juvie] at the lake place.',
    'My [mugshot] is still online.',
    'I finished the [diversion program] early.',
  ],
  'PC-CREDIT_BANKRUPT': [
    'I filed for [bankruptcy] in 2019.',
    'My [credit score] is a bowling score.',
    'They [garnished my] pay again.',
    'My truck got [repossessed] at dawn.',
    'I still owe on [student loans].',
    'We got an [eviction notice] in March.',
  ],
  'PC-HAIR': [
    'My [locs] fit under the helmet.',
    'Fresh [box braids] for the academy.',
    'My [afro] does not fit that cap.',
    'Been [natural since] college.',
    '[Cornrows] done, boots shined.',
    'Nobody asked to touch my [dreadlocks] today.',
  ],
  'PC-BODY': [
    "I'm [5'2\"] and I signed the wall.",
    'Down [84 lbs] since the first try.',
    'The [heavyset] one in the photo is me.',
    'I have a [neck tattoo] and a library card.',
    "I'm the [redhead] in the back row.",
    'I am [overweight] and I passed the run.',
  ],
  'PC-OFFDUTY_LAWFUL': [
    'I smoke one [cigar] a month.',
    'Half a [gummy] and a documentary.',
    'Friday [poker] with the neighbours.',
    '[Margaritas] on the porch.',
    "I [don't drink], so I drive.",
    'My [vape] died at the lake.',
  ],
  'PC-CLAIMS': [
    'I filed an [EEOC charge] in March.',
    "My [workers' comp] came through.",
    'They denied my [FMLA] twice.',
    'I am lead [plaintiff] in the [overtime suit].',
    'I [sued my employer] and won.',
    'It was [wrongful termination], the board agreed.',
  ],
  'PC-ASSOCIATION': [
    'My son is [autistic] and taught me patience.',
    'I am a proud [Navy wife].',
    'My best friend is [trans] and builds engines.',
    'My wife is [Korean] and cooks for the squad.',
    'My roommate is [undocumented] and studies law.',
    'Proud [autism mom] and range officer.',
  ],
};

/** Words that look protected and are not. Nothing in them may change. */
const INNOCENT: readonly string[] = [
  'We fixed the race condition in the booking system.',
  'Two black coffees and a long night.',
  'My white paper on evidence rooms is out.',
  'Straight line on the chart, first in my career.',
  'The native app shipped on Tuesday.',
  'Parked on Gay Street by the old bank.',
  'The border collie opened the gate.',
  'Union Station at rush hour again.',
  'That storm was a tropical depression by noon.',
  'Fair enough, the county fair was full.',
  'Blind spot check, every time.',
  'I passed the bar exam prep course.',
  'The credit union app is down.',
  'It is a foreign key bug.',
  'Parent row gone, child row smiling.',
  'Root beer in the cooler.',
  'The general manager sent a skull.',
  'A cardiac arrest drill at the mall.',
  'Brother printers are honest printers.',
  'Queen Creek trailhead is full.',
  'Use the male-to-female hose adapter.',
  'Virgin olive oil, kosher salt and patience.',
  'Rainbow trout were biting.',
  'It is a bipolar junction transistor.',
  'Recovery mode says otherwise.',
  'Old Navy jeans and Air Force 1s.',
  'The coding boot camp ends in week six.',
  'I discharged the battery.',
  'A conservative estimate of three hours.',
  'A liberal amount of degreaser.',
  'The independent contractor called back.',
  'Corpus Christi and Temple, Texas have better rail museums.',
  'Mormon crickets all over the patio.',
  'Technical debt has nothing on paper debt.',
  'I sealed the driveway.',
  'A juvenile bald eagle overhead.',
  'The mail carrier was late.',
  'Braided cable for the bike.',
  'Bald tires, thin ice, heavy trailer.',
  'That hash function is stoned.',
  'Six years as a claims adjuster.',
  'The homeowners association met.',
  'SELECT one UNION SELECT two.',
  'Victim advocate training was worth it.',
  'Christmas shift, bring pie.',
  'Smoke detectors need batteries.',
  'Labor Day sale got me.',
  'A pregnant pause at the council meeting.',
];

describe('the filter, class by class', () => {
  for (const [name, cases] of Object.entries(TELLING)) {
    describe(name, () => {
      for (const written of cases) {
        it(`hides what is bracketed in: ${written}`, () => {
          const { text, hidden } = readBrackets(written);
          const screening = screen(text, NOBODY);
          expect(screening.outcome).to.equal('released');
          for (const { start, end } of hidden) {
            const covered = screening.masks.some((mask) => mask.start <= start && mask.end >= end);
            expect(covered, `"${text.slice(start, end)}" shows in "${screening.panelText}"`).to.equal(true);
          }
        });
      }
    });
  }

  it('has cases for every class', () => {
    expect(Object.keys(TELLING)).to.have.members(PROTECTED_CLASSES.filter((name) => name !== 'PC-NAME'));
    expect(Math.min(...Object.values(TELLING).map((cases) => cases.length))).to.be.at.least(6);
  });
});

describe('the filter, on words that only look protected', () => {
  for (const text of INNOCENT) {
    it(`leaves alone: ${text}`, () => {
      const { panelText, masks } = screen(text, NOBODY);
      expect(masks).to.deep.equal([]);
      expect(panelText).to.equal(text);
    });
  }
});

function readBrackets(written: string): { text: string; hidden: { start: number; end: number }[] } {
  let text = '';
  const hidden: { start: number; end: number }[] = [];
  for (const part of written.split(/(\[[^\]]*\])/)) {
    if (!part.startsWith('[')) {
      text += part;
      continue;
    }
    hidden.push({ start: text.length, end: text.length + part.length - 2 });
    text += part.slice(1, -1);
  }
  return { text, hidden };
}
