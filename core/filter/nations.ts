import { words } from './words.ts';

/** What people and things of a country are called, in the singular; the plural is made by rule. The United States are left out. */
// prettier-ignore
export const NATIONS: readonly string[] = words(`afghan albanian algerian andorran angolan argentine argentinian armenian australian austrian azerbaijani azeri bahamian
  bahraini bangladeshi barbadian bajan basque belarusian belgian belizean beninese bengali bhutanese bolivian bosnian botswanan brazilian british brit english englishman
  scottish scot scotsman welsh irish irishman bulgarian burmese burundian cambodian cameroonian canadian catalan chadian chilean chinese chinaman colombian congolese
  croatian cuban cypriot czech danish dane djiboutian dominican dutch dutchman ecuadorian egyptian salvadoran salvadorean eritrean estonian ethiopian european fijian
  filipino filipina finnish finn french frenchman gabonese gambian georgian german ghanaian greek grenadian guamanian guatemalan guinean guyanese haitian honduran
  hungarian icelandic icelander indian indonesian iranian iraqi israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti
  kyrgyz lao laotian latvian lebanese liberian libyan lithuanian luxembourger macedonian malagasy malawian malaysian malay maldivian malian maltese marshallese
  mauritanian mauritian mexican micronesian moldovan mongolian montenegrin moroccan mozambican namibian nepali nepalese nicaraguan nigerian nigerien norwegian omani
  pakistani palauan palestinian panamanian paraguayan persian peruvian pole polish portuguese qatari romanian russian rwandan samoan saudi senegalese serb serbian
  sierra-leonean singaporean slovak slovakian slovene slovenian somali somalian spaniard spanish sri-lankan sudanese surinamese swazi swede swedish swiss syrian
  taiwanese tajik tanzanian thai tibetan togolese tongan trinidadian trini tunisian turk turkish turkmen ugandan ukrainian emirati uruguayan uzbek vanuatuan venezuelan
  vietnamese yemeni zambian zimbabwean puerto-rican boricua tejano african asian arab arabian hispanic latino latina latinx chicano chicana caribbean
  mexicano mexicana cubano cubana dominicano dominicana colombiano colombiana venezolano venezolana hondureño hondureña salvadoreño salvadoreña guatemalteco
  guatemalteca nicaragüense peruano peruana ecuatoriano ecuatoriana haitiano haitiana puertorriqueño puertorriqueña español española chilango tico tica`);

/** Countries, territories and regions abroad that a person can come from, one word each; names of several words are joined by a hyphen. */
// prettier-ignore
export const COUNTRIES: readonly string[] = words(`afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
  belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain bulgaria burma burundi cambodia cameroon canada chile china colombia congo croatia cuba
  cyprus czechia denmark ecuador egypt england eritrea estonia eswatini ethiopia europe fiji finland france gabon gambia germany ghana greece grenada guam guatemala
  guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kurdistan kuwait
  kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania macedonia madagascar malawi malaysia mali malta mauritius mexico méxico moldova mongolia montenegro
  morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru perú philippines poland portugal
  qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia slovenia somalia spain españa sudan suriname sweden switzerland syria taiwan tajikistan
  tanzania thailand tibet togo tonga trinidad tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe
  africa asia gaza ussr yugoslavia oaxaca michoacán jalisco puebla sinaloa zacatecas guerrero chiapas veracruz durango guanajuato
  lagos accra nairobi addis mogadishu cairo karachi lahore delhi mumbai dhaka manila cebu saigon hanoi seoul beijing shanghai kabul tehran baghdad damascus beirut
  kyiv kiev moscow warsaw gdańsk kraków bucharest belgrade sarajevo havana kingston bogotá medellín caracas lima quito managua tegucigalpa tijuana monterrey
  guadalajara culiacán london dublin glasgow belfast paris berlin rome madrid lisbon athens istanbul ankara jerusalem tokyo osaka bangkok jakarta kolkata chennai
  hyderabad kampala kinshasa dakar monrovia freetown asmara khartoum port-au-prince santo-domingo san-juan san-salvador port-of-spain puerto-rico el-salvador
  kharkiv lviv odesa minsk vilnius kaunas riga tallinn iași chișinău budapest bratislava zagreb ljubljana skopje tirana pristina tbilisi yerevan baku bishkek almaty tashkent samarkand dushanbe
  oslo trondheim stockholm gothenburg helsinki reykjavík rotterdam utrecht antwerp marseille lyon munich hamburg frankfurt zurich palermo calabria sevilla azores galway limerick liverpool
  wolverhampton leeds edinburgh calgary winnipeg saskatoon montreal quebec québec
  aleppo homs nablus ramallah amman mosul basra erbil kirkuk isfahan shiraz tabriz herat kandahar qandahar peshawar islamabad rawalpindi amritsar jaipur bangalore bengaluru pune kerala gujarat
  punjab sylhet chittagong kathmandu colombo jaffna yangon mandalay vientiane penang surabaya davao iloilo taipei kaohsiung guangzhou fujian fuzhou shenzhen chengdu wuhan busan incheon daegu
  gwangju sapporo okinawa kyoto ulaanbaatar
  gondar hargeisa mombasa kisumu kigali bujumbura goma lusaka harare maputo durban johannesburg pretoria abidjan bamako conakry ouagadougou abuja kaduna enugu ibadan kumasi casablanca rabat
  tunis algiers tigray
  guayaquil cusco arequipa callao cochabamba oruro asunción montevideo maracaibo barquisimeto barranquilla cartagena bucaramanga comayagua quetzaltenango sololá huehuetenango chinandega masaya
  jarabacoa holguín camagüey mariel mayagüez bayamón caguas reynosa matamoros torreón apatzingán morelia tampico campeche nayarit hermosillo coahuila tamaulipas tegucigalpa
  phnom-penh da-nang siem-reap chiang-mai cape-town san-pedro-sula cap-haïtien tel-aviv buenos-aires rio-de-janeiro são-paulo nuevo-león
  costa-rica sri-lanka saudi-arabia south-africa new-zealand hong-kong sierra-leone ivory-coast burkina-faso dominican-republic cape-verde papua-new-guinea
  kano lomé suva kashgar urumqi malmö kiruna omsk yakutsk bahir-dar lake-tana jaffa haifa potosí sucre multan faisalabad quetta ségou cotonou libreville luanda windhoek gaborone
  paramaribo bridgetown roseau castries basseterre apia nuku'alofa nadi honiara port-moresby majuro pago-pago papeete vung-tau haiphong can-tho nha-trang luang-prabang battambang
  choluteca usulután sonsonate la-ceiba estelí alajuela cienfuegos pinar-del-río santurce arecibo gonaïves jacmel pétionville saltillo sivas izmir bursa konya adana diyarbakır samsun
  antalya cluj craiova timișoara brașov constanța katowice łódź poznań wrocław lublin szczecin gdynia brno ostrava plzeň debrecen szeged plovdiv burgas mostar zadar rijeka dubrovnik
  lošinj ohrid bitola thessaloniki heraklion crete corfu coimbra braga madeira abruzzo friuli napoli torino kutaisi batumi gyumri vanadzor kazan novosibirsk vladivostok murmansk
  zaporizhzhia dnipro donetsk luhansk mariupol kherson chernivtsi ternopil garissa kakuma arusha dodoma zanzibar entebbe gulu mbarara blantyre lilongwe bulawayo lubumbashi bukavu
  douala yaoundé bangui n'djamena niamey sikasso kankan nsukka onitsha owerri calabar ilorin maiduguri sokoto port-harcourt cape-coast takoradi meknes agadir tlemcen sfax sousse
  benghazi luxor aswan omdurman juba malakal sanaa muscat doha manama sharjah jeddah riyadh najaf karbala sulaymaniyah duhok tikrit fallujah latakia daraa qamishli irbid zarqa hebron
  jenin mashhad rasht ahvaz bandar-abbas abadan yazd kerman jalalabad kunduz ghazni mazar-i-sharif sialkot gujranwala ludhiana jalandhar chandigarh lucknow kanpur patna ranchi nagpur
  vadodara ahmedabad indore bhopal kochi trivandrum madurai coimbatore vizag mysore mangalore guwahati imphal thimphu pokhara khulna rajshahi barisal trincomalee mawlamyine sittwe
  taunggyi chiang-rai bandung yogyakarta makassar kota-kinabalu kuching ipoh johor bacolod baguio tacloban zamboanga pampanga batangas bicol legazpi dumaguete leyte mindanao luzon
  visayas pangasinan bulacan cavite xiamen shantou chaozhou taishan nanjing hangzhou suzhou tianjin qingdao harbin dalian shenyang chongqing kunming guilin hainan macau macao lhasa
  taichung tainan nagoya fukuoka hiroshima nagasaki sendai daejeon ulsan pyongyang jeju sligo donegal tipperary kilkenny roscommon leitrim connemara cobh tralee swansea sheffield
  recife fortaleza curitiba porto-alegre medan posadas tucumán valparaíso antofagasta temuco beira nampula praia mindelo bissau banjul tashauz osh khujand sumgait tartu narva
  klaipėda daugavpils turku tampere oulu stavanger tromsø aarhus odense uppsala graz linz innsbruck telemark halmstad ostrobothnia silesia zenica tuzla novi-sad subotica kragujevac
  prizren peja vlorë shkodër durrës`);

/** Languages, in English and a few in their own words. English is left out. */
// prettier-ignore
export const LANGUAGES: readonly string[] = words(`spanish español castellano french german italian portuguese russian ukrainian polish czech slovak hungarian romanian
  bulgarian serbian croatian bosnian albanian greek turkish arabic hebrew yiddish ladino farsi persian dari pashto urdu hindi punjabi bengali gujarati marathi tamil
  telugu kannada malayalam sinhala nepali burmese thai lao khmer vietnamese mandarin cantonese chinese toishanese hokkien japanese korean tagalog ilocano cebuano
  bisaya visayan malay indonesian javanese samoan tongan chamorro hawaiian maori swahili amharic tigrinya oromo somali hausa yoruba igbo twi wolof zulu xhosa
  afrikaans lingala shona kinyarwanda creole kreyol patois quechua nahuatl mixtec zapotec navajo lakota cherokee ojibwe dutch flemish danish swedish norwegian
  finnish icelandic estonian latvian lithuanian armenian georgian azerbaijani kazakh uzbek kurdish hmong mongolian tibetan gaelic welsh`);
