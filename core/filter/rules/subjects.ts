import type { Rule, RuleFile } from '../rule.ts';

/** Machines, which are called deaf, anaemic or in labour as if they had a body. Words of phrases, parted by slashes. */
const MACHINES =
  'carburetor/printer/copier/scanner/fax/laptop/computer/server/servers/router/modem/wifi/network/website/site/app/portal/software/script/update/spellcheck/sensor/camera/mic/microphone/speaker/speakers/amp/intercom/clock/timer/bell/buzzer/siren/whistle/thermostat/heater/furnace/boiler/fridge/freezer/oven/burner/stove/toaster/kettle/mixer/dishwasher/washer/dryer/vacuum/lamp/bulb/fan/pump/valve/hose/faucet/sink/drain/engine/motor/transmission/muffler/brake/brakes/clutch/axle/bumper/mirror/wiper/wipers/machine/kiosk/register/cylinder/piston/plug/cable/circuit/current/battery/recording/projector/thermometer/compressor/generator/truck/tractor/combine/mower/trailer/boat/ferry/drone/cruiser/bike/rocker/locomotive/jukebox';
/** Furniture, tools and instruments. */
const PLACES =
  'window/door/gate/fence/hinge/latch/lock/drawer/cabinet/shelf/shelves/table/desk/bench/stool/couch/ladder/railing/handrail/escalator/turnstile/signal/sign/pole/bridge/dock/pier/awning/umbrella/tent/tarp/rope/knot/screw/bolt/hammer/saw/drill/guitar/piano/trumpet/trombone/drum/accordion/organ/violin/fiddle/ukulele/clarinet/mailbox/flag/tray/toner/cartridge/statue/balloon/kite/puppet/doll/roof/gutter/chimney/wall/bucket/barrel/tire/tires/wheelbarrow/cooler/mattress/hammock/zipper/suitcase';
/** What is cooked, grown and kept in a yard. */
const FOODS =
  'dough/bread/cake/pie/soup/stew/gravy/sauce/pan/spatula/spoon/knife/knives/recipe/yeast/starter/kitchen/menu/chicken/casserole/sourdough/loaf/garden/roses/tomatoes/squash/apple/apples/pear/pears/peaches/tree/trees/bush/shrub/plant/plants/lawn/hedge/vine/grass/field/corn/logs/mushrooms/hen/hens/goat/goats/cow/cows/horse/tractors/soil/compost';
/** Business, traffic and what a screen shows. */
const AFFAIRS =
  'economy/budget/agency/industry/market/unit/league/offense/defense/schedule/agenda/campaign/grid/system/systems/program/process/plot/reply/memoir/draft/account/project/database/fleet/orchestra/choir/parade/festival/harvest/network/committee/council/legislature/department/company/bank/store/mill/factory/port/subway/highway/station/tower/satellite/rocket/submarine/destroyer/ship/tanker/vehicle/car/bus/van/train/plane/elevator/lift/printerhead/toggle/feature/button/comment/comments/setting/settings/function/plugin/cookie/cookies/ad/ads/notification/autosave/autocorrect/login/website/deadline/railroad/airport/supply/idea/silence/pause/joke/jokes/plan/felt/rope/echo/spot/end/adder/waiter/line';
/** All of these: what is called deaf or crippled with the word before it. */
export const THINGS = `${MACHINES}/${PLACES}/${FOODS}/${AFFAIRS}`;

/** Those of them that are said to be, to have or to go so most often. */
export const SUBJECTS =
  'printer/copier/scanner/laptop/computer/server/router/network/website/site/app/portal/software/script/sensor/camera/mic/microphone/speaker/amp/intercom/clock/bell/buzzer/thermostat/heater/furnace/boiler/fridge/freezer/oven/burner/stove/toaster/mixer/washer/dryer/lamp/fan/pump/hose/faucet/engine/motor/transmission/brake/mirror/machine/kiosk/plug/cartridge/toner/recording/line/truck/tractor/mower/van/car/door/gate/window/chair/table/pan/dough/cake/chicken/recipe/economy/budget/market/league/schedule/system/project/account/felt/hen/squash/pear/pears/logs';

/** Who is met at work and on errands, and is never the one who tells. */
export const MET =
  'clerk/cook/chef/dishwasher/custodian/janitor/sergeant/coworker/colleague/supervisor/boss/manager/dispatcher/ranger/driver/trucker/librarian/barber/mechanic/plumber/barista/bartender/cashier/judge/coach/umpire/referee/usher/guard/landlord/teammate/classmate/client/customer/regular/caller/vendor/baker/farmer/gardener/tutor/neighbor/groomer/musician/actor/handler/instructor/trainer/intern/welder/carpenter/attendant/volunteer/deputy/lawyer/sailor/mayor/author/host/waiter/waitress/mailman/reporter/engineer/technician/lifeguard/firefighter/pilot/conductor/steward/pastor/priest/nun/juggler/dancer/wrestler/boxer/runner/angler/tenant/resident/passenger/tourist/visitor/student/chaplain/nurse/grandpa/man/guy/lady/gentleman/woman/kid';

/** Rules that only protect, for the class of a file and under its law. */
export function keeping({ class: name, source }: RuleFile, rules: readonly Rule[]): RuleFile {
  return { class: name, source, rules };
}
