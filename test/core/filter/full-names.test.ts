import { expect } from 'chai';
import { screenByRules } from '../../../core/filter/screen.ts';

const NOBODY = { names: [], handles: [] };

/** The names of other people that are hidden in a text. */
function peopleIn(text: string): string[] {
  return screenByRules(text, NOBODY)
    .masks.filter(({ ruleId }) => ruleId === 'name/other-person')
    .map(({ start, end }) => text.slice(start, end));
}

describe('names of other people, written out', () => {
  const NAMED: readonly (readonly [text: string, name: string])[] = [
    ['Sgt. John P. Navin wrote the report.', 'John P. Navin'],
    ['Dana R. Whitcomb Sr. taught the whole yard to weld.', 'Dana R. Whitcomb Sr'],
    ['Robert J. Hartley, who runs the shop, quit.', 'Robert J. Hartley'],
    ['R. J. Adams signed for the pallets.', 'R. J. Adams'],
    ['Met with Lt. Col. Harlan B. Pruitt on Monday.', 'Harlan B. Pruitt'],
    ['Maria de la Cruz called back about the lease.', 'Maria de la Cruz'],
    ['John de Lancie said no.', 'John de Lancie'],
    ['Clark Johnson is late with the trailer.', 'Clark Johnson'],
    ['Aloma Wright runs the front counter most days.', 'Aloma Wright'],
    ['Faith Odell has the keys.', 'Faith Odell'],
    ['Will Ostrander was late again.', 'Will Ostrander'],
    ['Summer Ekholm, 34, was cited for the dock.', 'Summer Ekholm'],
    ['Sawyer Barth fixed the boat.', 'Sawyer Barth'],
    ['Virginia Mayo was a dancer.', 'Virginia Mayo'],
    ['Roma Downey is a retired police officer.', 'Roma Downey'],
    ['Fahim Fazli is a film actor.', 'Fahim Fazli'],
    ['Randall Park is a comedian.', 'Randall Park'],
    ['Marianna Hill is a retired singer.', 'Marianna Hill'],
    ['Phillip Boa Jensen is the coach.', 'Phillip Boa Jensen'],
    ['Ilunga Katherine Sanders said no.', 'Ilunga Katherine Sanders'],
    ['Spoke with Heather about the gutters.', 'Heather'],
    ["Alison LaPlaca's garage burned.", "Alison LaPlaca's"],
    ['Priyanka and I split the fees.', 'Priyanka'],
    ['Me and Gunnar held the doors.', 'Gunnar'],
    ['Marcus Delgado-Hill and I held the doors.', 'Marcus Delgado-Hill'],
    ['Ask Shawna about the keys.', 'Shawna'],
    ['Gunnar at the substation brought a pie.', 'Gunnar'],
    ['A co-worker, Felicity Okonjo, had reported it.', 'Felicity Okonjo'],
    ['Thanks to Principal Obuya for the bus.', 'Obuya'],
    ['In the second row Sister Odette hummed.', 'Sister Odette'],
    ['Counted by Brother Ellis, twice.', 'Brother Ellis'],
    ['If you ask Bro. Hank Sizemore I run it like boot camp.', 'Bro. Hank Sizemore'],
    ['Hernán me dijo que cierro bien la caja.', 'Hernán'],
    ['Y luego me dijo Toño en la línea que no.', 'Toño'],
    ['Mi primo Wilfredo vende llantas.', 'Wilfredo'],
    ['One of the clerks was a man named Saleh.', 'Saleh'],
    ['My shift partner, Renaldo, saw the screen.', 'Renaldo'],
    ['The night janitor, Renaldo, saw the screen.', 'Renaldo'],
    ['I thanked the trainer, Lew Satterfield, who held practice runs.', 'Lew Satterfield'],
    ['The passenger, Comfort Dahn, was treated for frostbite.', 'Comfort Dahn'],
    ['I told Sgt. Abernathy the same.', 'Abernathy'],
    ['Cpl. Dana Ruiz-Tully said no.', 'Dana Ruiz-Tully'],
    ['My partner Trevino says it is fine.', 'Trevino'],
    ['Please return it to the Ramirez family.', 'Ramirez'],
    ['A health inspector named Joy came by.', 'Joy'],
    ['Ask for Dr. Lund, never late.', 'Dr. Lund'],
    ['The cooler, and Big Mike from receiving.', 'Big Mike'],
  ];
  for (const [text, name] of NAMED) {
    it(`hides all of ${name}`, () => expect(peopleIn(text)).to.deep.equal([name]));
  }

  const SMALL: readonly (readonly [text: string, name: string])[] = [
    ['boxing at the third gym now, with a bouncer named tina', 'tina'],
    ['nobody asked about the gutters, craig', 'craig'],
  ];
  for (const [text, name] of SMALL) {
    it(`hides ${name}, written small`, () => expect(peopleIn(text)).to.deep.equal([name]));
  }

  const NOBODYS: readonly string[] = [
    'Virginia Beach is hot in July.',
    'A fire on Elizabeth street closed the bakery.',
    'Texas and I are done.',
    'Nadie me dijo nada del turno.',
    'My trainer, Monday, was late.',
    'Two cans of Dr. Pepper and the Simpsons family.',
    'The owner, Walmart, pays.',
    'Ayer me dijo la jefa que no.',
    'El Waze me mandó por un rancho.',
    'Sister Act is on at nine.',
    'Spring and I do not get along.',
    'Me and Netflix tonight.',
    'Plan B. Then plan C.',
    'Section B. Harbor rules are on page 3.',
    'Grace Period is no gift.',
    'Chase Bank was closed.',
    'Mason Jars are on sale.',
    'Hunter Orange is required.',
    'Harley Davidson is loud.',
    'Orlando Magic lost again.',
    'Cedar Rapids was icy.',
    'Ford Bronco’s brakes squeal.',
    'Phoenix Suns won.',
    'R&D Budget is due.',
    'White Castle was open.',
    'Jack goes under the axle, not the sill.',
    'Heather looks good beside the driveway.',
    'Kenwood Onkyo was a line of receivers.',
    'Cash App is down.',
    'a boat named grace',
    'rosemary, thyme, sage, and a little basil',
    'we won the cup, madison',
    'Five stars for the tire shop in Albert Lea.',
    'Diesel tech, Class A CDL, half decent bowler.',
    'line cook, White Center, available nights',
  ];
  for (const text of NOBODYS) {
    it(`names nobody in “${text}”`, () => expect(peopleIn(text)).to.deep.equal([]));
  }
});
