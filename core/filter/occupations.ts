import { plurals, words } from './words.ts';

// prettier-ignore
const LISTED = words(`
  accountant actor adjuster administrator agent aide analyst angler animator announcer applicant appraiser apprentice arborist archaeologist architect artist
  assembler assistant astronomer athlete attendant attorney auctioneer auditor author bagger bailiff baker banker barber barista bartender beautician bidder
  biologist blacksmith blogger bookkeeper bookseller boss botanist bouncer bowler brewer bricklayer broker builder busboy busser butcher butler buyer cabbie
  cabinetmaker caddie caddy cadet caller cameraman cameramen camper candidate canvasser captain caregiver carpenter cashier chauffeur chef chemist chief
  chiropractor classmate cleaner clerk client clown coach cobbler colleague columnist comedian commuter conductor consultant contractor cook coordinator cop
  coroner counselor courier coworker curator custodian customer cyclist dancer deckhand decorator defendant dentist deputy designer detective developer director
  dishwasher dispatcher diver docent dockworker doctor donor doorman doormen drafter dressmaker driver drummer drywaller economist editor educator electrician
  electrologist engineer examiner exterminator fabricator farmer farmhand farrier filmmaker firefighter fisherman fishermen flagger florist foreman foremen
  forester framer fundraiser gamer gardener geologist glazier goalie goalkeeper golfer grocer groomer groundskeeper guard guest guitarist gunsmith hairdresser
  hairstylist handyman handymen hiker historian homeowner host hostess housekeeper hygienist illustrator influencer inmate inspector installer instructor intern
  interpreter investigator ironworker jailer janitor jeweler jockey jogger journalist judge juror laborer landlord landscaper lawyer lecturer librarian
  lieutenant lifeguard lifter lineman linemen lineworker loader locksmith logger longshoreman longshoremen machinist magician maid mailman mailmen manager
  marshal mason mayor mechanic medic merchant messenger meteorologist midwife miner motorist mover musician nanny negotiator neighbor newcomer notary novelist
  nurse nutritionist officer optician optometrist organist owner packer painter paramedic passenger pastor patient patron pedestrian pediatrician performer
  pharmacist photographer physician physicist pianist picker pilot pitcher plaintiff plasterer player plumber poet policeman policemen porter postman postmen
  potter presenter priest principal probationer producer professor programmer prosecutor psychiatrist psychologist publicist quarterback radiologist rancher
  ranchhand ranger rapper realtor receptionist recruit ref referee refugee renter repairman repairmen reporter researcher resident rider rigger roofer rookie
  roommate salesman salesmen salesperson saleswoman saleswomen scaffolder scientist sculptor seamstress secretary seller sergeant server shopkeeper shoplifter
  shopper singer skater skier stagehand statistician steelworker stocker streamer striker student stylist subcontractor superintendent supervisor surgeon
  surveyor suspect swimmer tailor teacher teammate tech technician techs telemarketer teller temp tenant therapist tiler toolmaker tourist trainee trainer
  translator trespasser trooper trucker tutor typist umpire undertaker upholsterer usher valet vendor veterinarian videographer violinist visitor voter waiter
  waitress warden watchman watchmen weaver welder winemaker woodworker worker wrangler writer youtuber zookeeper
`);

/**
 * What people are at work, in shops, on the road and in sports, in singular and plural: "the Honduran roofers", "a blind passenger". A trait beside such a
 * word is that of a person, whatever else the trait's word might mean.
 */
export const OCCUPATIONS: readonly string[] = LISTED.flatMap((word) => [word, ...plurals(word)]);
