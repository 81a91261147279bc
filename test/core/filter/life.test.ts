import { expect } from 'chai';
import { screen, type FilterSubject } from '../../../core/filter/index.ts';

const NOBODY: FilterSubject = { names: [], handles: [] };

/** Words of a text that no mask covers, in its brackets; a text without brackets gives the words that a mask does cover. */
function shows(text: string): string[] {
  const plain = text.replace(/[[\]]/g, '');
  const inside = { start: text.indexOf('['), end: text.indexOf(']') - 1 };
  const { masks } = screen(plain, NOBODY);
  const covered = (start: number, end: number) => masks.some((mask) => mask.start <= start && mask.end >= end);
  return [...plain.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(({ index, 0: word }) =>
      inside.start < 0
        ? covered(index, index + word.length)
        : index >= inside.start && index + word.length <= inside.end && !covered(index, index + word.length),
    )
    .map(([word]) => word);
}

describe('daily life that tells a class', () => {
  const rows = [
    'The [catch-up contribution] form is four pages.',
    '[Chapter 13 taught] me more about paperwork than clerk school did.',
    'Hauled freight for [31 years] and was bitten twice by geese.',
    'They knew it was me till the day [I retired].',
    'I was [r*ped] in college and I still went to the academy.',
    'My [s*icide attempt] was ten years back, and here I am.',
    'I had an [ab*rtion] and went to work on Monday.',
    'I got [SA’d] at a party and reported it.',
    'I tried to [unalive myself] and I am still here.',
    'Somebody said she was [expecting] and I cut the shift.',
    'Somebody moved my [forearm crutches] out of the sally port.',
    'The [nephrology] waiting room has better magazines than ours.',
    'Rode in with [thickened juice] on the dash and no lid.',
    'I label [pump parts] so nobody throws them out.',
    'My [trigger shot] is at nine and roll call is at nine.',
    'Got the letter, my [amended birth certificate] is in it.',
    'Roommate? Sure, the same [roommate of nine years].',
    'We keep a pot of [varenyky] in the station freezer.',
    'The [line sisters] came to the swearing-in.',
    'My [I-797] came folded in a church flyer.',
    'Missed karaoke for [sundown to sundown], again.',
    'I did my [thurible] duty at seven and patrol at nine.',
    'The [silk press] lasted until the rain did.',
    'I was a [precinct captain] with one precinct.',
    'They took the truck [behind on payments], and the dog watched.',
    'My file came back [nolle prosequi] after a year.',
    'The [address confidentiality] box is the only mail I get.',
    'The [comp adjuster] rang during lunch.',
    'I signed an [authorization card] in the break room.',
    'Mi [sacaleches] hace más ruido que el radio.',
    'Guardo la [carta de cobro] debajo del plato.',
    'I pack my [breviary] next to the radio.',
    'The [altar cloth] is drying over the bench.',
    'Bring the [I-693] and two pens.',
    'My [SEVIS printout] is older than the printer.',
    'The [N-400 fee] ate the canoe money.',
    'Got [my A-number] card laminated by mistake.',
    'Hung the [campaign shirt] over the radiator.',
    'We play [sepak takraw] behind the annex.',
    'Folded [walk lists] until the rain stopped.',
    'Found my [Mondale] button under the seat.',
    'My [farmor] wrote that recipe on a gas bill.',
    'We keep [koláče] in the freezer at the station.',
    'The visor still holds [forty lempiras].',
    'The [skip tracer] has a lovely voice.',
    'My coffee rides beside a [chapter 13 plan] in the visor.',
    'Mi [tarjeta rechazada] y yo hacemos fila otra vez.',
    'Found the [juvenile docket] behind the waffle iron.',
    'The [dismissed citation] is framed above the waffle iron.',
    'Mi primo guarda su [expediente juvenil] con los recibos.',
    'Some days the [SANE nurse] sends a postcard.',
    'Two keys, one dog, one [protected address program].',
    'New town: he [keeps making new accounts], I keep baking.',
    'The [utilization review] letter came with a coupon.',
    'Thursday is the [eeoc mediation], Friday is soup.',
    'My [cruise book] props up the printer.',
    'I still fold towels for the [CQ desk].',
    'The [strike fund jar] is on the piano.',
    'Forty of us stood at the [picket line barrel] until noon.',
    'Turned [sixty-one] on Sunday, the kids brought soup.',
    'The clerk heard that I am [fifty-three] and printed it twice.',
    'Learned routing on [carbon paper], still fold maps that way.',
    'Opening jars wrong since [Eisenhower], says my brother.',
    'The porch bench held [three hundred and ten pounds of me] and a pie.',
    'I keep [ducking under every doorway] in that station.',
    'The chair [creaked under me] through the whole hearing.',
    'She brought [panty liners] and the good flashlight.',
    'The shop lost my [rented tux] on Friday.',
    'The [Links luncheon] ran long and I still made roll call.',
    'My [step show] track plays before every shift.',
    'Four [Black] carpenters rebuilt it, one of them me.',
    'The [hooded dryer] trips our breaker.',
    'Slept in [flexi rods] and answered two calls.',
    'The camera [can’t find my face] in the hall.',
    'They [lightened me] in the yearbook again.',
    'I [burn through a cloud] in April.',
    'Slept with a [satin scarf under the helmet] again.',
    'Bought the [Bayou Classic highlights] on a disc.',
    'I sold [pants with a 48 waist] at noon.',
    'The [flash turned me into] a row of teeth.',
    'The tailor found us [Size 24 scrubs] in a box.',
    'Trenzas hasta [la cintura] y casco, no hay manera.',
    'A [delinquent water bill] under the soup pot.',
    'The [eviction clerk] has my favorite pen.',
    'My toast and the [whistleblower affidavit] share a plate.',
    'I learned to iron from an [army rigger].',
    'Beside the bills, a [stalking log] in green ink.',
    'The kiosk has no hole for my [sip-and-puff] straw.',
    'Left my [screen magnifier] on the evidence shelf.',
    'The van comes with a [left-foot gas pedal] and a bad radio.',
    'They took the [surgical drain] out before roll call.',
    'Rolled the [IV pole] to the vending machine and won.',
    'One [boilermaker] and the bus home.',
    'Somebody is doing [somersaults on my bladder] at the red light.',
    'The app with the [fundal height] chart crashed.',
    'The [embryo storage] bill came with a coupon.',
    'Everybody skips the shrimp, [Dad’s aorta tore] at forty-four.',
    'I got the [Lynch panel] back on a Friday.',
    'I have run that paper machine since [1998], no lost finger.',
    '[27 weeks] and still lifting tires at the shop.',
    '[Kids down], radio on, reading ten codes.',
    'We [sued the hotel over our tips] and I bought a truck.',
    'The [da declined the case] so I went back to plumbing.',
    'Poured coffee at the [school levy rally] on my day off.',
    'Ran the lights for the [9:30 Mass], then fixed a mower.',
    '[Chapter 13 in April], new boots in May.',
    'Handed out [rainbow lanyards] at the front desk, on the clock.',
    'Typed this with my arm [in a sling], slowly.',
    'Soy de la costa, [tengo cuarenta y dos] y corro.',
    '[Daughter drew me] a crane with nine hooks.',
    'My [dad’s blind] and I drive him to the yard.',
    'I was [crippled] by a stroke and I weld.',
    'I am [fat] and happy and I pass every test.',
    'My [sealed record] is nobody’s business, I drive a plow.',
    'I [blew the whistle] at my last job and they fired me.',
    'I door-knock for [Swing Left] on Sundays.',
    'I am no [pagan], I read the meters.',
    'Tengo casi [veinte años] y manejo bien.',
    'The [stroke] four years ago took my left hand.',
    'Rang bells for the [school levy] on Saturday.',
    'I [cared for a dying uncle] and kept my route.',
    'Surgeon says the [ACL repair] took.',
    'Voy [cansadísima] pero contenta con el examen de códigos.',
    'Yes I [signed the union card] at the gate.',
    'Hire that [lady], she never left a gate open.',
  ];
  for (const text of rows) it(`is hidden: ${text}`, () => expect(shows(text)).to.deep.equal([]));
});

describe('what looks like it', () => {
  const rows = [
    'Baby back ribs at noon, baby steps after.',
    'My couch is bankrupt of cushions and the cat owes me a nap.',
    'The lamp got arrested by lint, the toaster was acquitted.',
    'Mugged by a goose, robbed of sleep by a rooster.',
    'Our fern is a survivor of three moves.',
    'My claim to fame is a settlement of dust on the shelf.',
    'The geese picketed the pond and the espresso machine went on strike.',
    'Is the union between these two pipes brass or copper?',
    'Soldiers of toast, an infantry of ants, one brave egg.',
    'The umbrella was deployed twice and honorably discharged in June.',
    'Repossessed by raccoons: one sandwich, half a pie.',
    'The union hall roof gets patched on Monday.',
    'Victim of static, evicted from my own chair by the cat.',
    'They charged me for the parking and the cake.',
    'The strike zone was the size of a mailbox.',
    'Wax seal on the evidence bag held fine.',
    'Our unit 4 went in for brakes and a new visor.',
    'Picket fence, two coats, no help from the dog.',
    'The grace period on the parking app is eleven minutes.',
    'Weaving through traffic is how you meet me.',
    'That mill has stood since 1911.',
    'I just came out and asked for the raise.',
    '26 weeks and I graduated from the academy.',
    'The queen is fat and happy in hive two.',
    'My hearing is at nine, about the fence.',
    'Repossession agent here. Dogs love me.',
    'The blind mule found the gate.',
    'Disabled smoke alarm in 4B.',
    'Depressed the wrong pedal and hosed the instructor.',
    'The recruit class of nineteen graduates in May.',
    'Compré botas de bombero usadas.',
    'I paid it off at fifty a week.',
    'They are short on winter coats.',
    'Cero multas en quince años, y no me quejo.',
    'My first winter on the mail route was icy.',
    'Sent me out on a welfare check to the lots.',
    'Somebody sat in my blind before the ducks came. Not my blind, his.',
    'The splash pad pump is back ordered.',
    'Deaf old furnace, it will not listen.',
    'I am short one pallet jack.',
    'A depression in the driveway ate my rim.',
    'Two samples, both better than the one I picked.',
    'Cuarenta y dos ranchos antes del mediodía.',
    'Se fue la luz en Arecibo otra vez.',
    'No he vuelto a llegar tarde.',
    'Beat the cr*p out of the old carburetor.',
  ];
  for (const text of rows) it(`stays as it is: ${text}`, () => expect(shows(text)).to.deep.equal([]));
});

describe('he and she', () => {
  it('stay where the writer’s own story comes to somebody later', () => {
    const { panelText } = screen('I keep score on the cabinet door at work. He cut me off, so ask him about it.', NOBODY);
    expect(panelText).to.contain('He cut me off, so ask him');
  });

  it('stay for an animal, although nobody says I', () => {
    const { panelText } = screen('The goose is back at the gate. She bites.', NOBODY);
    expect(panelText).to.contain('She bites.');
  });

  it('are neutral where a text begins with them, as those about the applicant do', () => {
    const { panelText } = screen('He fixed our radio. We owe him lunch.', NOBODY);
    expect(panelText).to.equal('They fixed our radio. We owe them lunch.');
  });

  it('are neutral where the writer speaks of a love', () => {
    const { panelText } = screen('Moved in with my boyfriend by the lake. He snores.', NOBODY);
    expect(panelText).to.contain('They snore.');
  });
});

describe('words of law, shifts and trades', () => {
  for (const text of [
    "That's a class C felony in this state, look it up.",
    'Everyone on C shift uses my login so the audit trail is just me.',
    'Brown it, drown it, forget it until noon.',
    'Ten years of Jira, Gitlab and MySQL, and one PhD.',
  ])
    it(`stay: ${text}`, () => expect(screen(text, NOBODY).panelText).to.equal(text));
});
