/**
 * Jobs that few people hold, by their title in the census of jobs (ACS 2018, table B24114, public domain); the words are our own.
 * Those under a common title are rare within it. Form: see `PhraseList`.
 */
export const RARE_JOBS = `
Legislators: senator's aide, state senator, state representative, assemblyman, assemblywoman, city councilor, city councilwoman, city councilman, county commissioner, town councillor, alderman, member of parliament
Chief executives: diplomat, consul, ambassador, consul general
Funeral home managers: funeral director, funeral home owner
Postmasters and mail superintendents: postmaster, postmistress
Agents and business managers of artists, performers, and athletes: talent agent, sports agent, band manager
Actuaries: actuary
Mathematicians: mathematician, cryptographer
Surveyors, cartographers, and photogrammetrists: cartographer, mapmaker, land surveyor
Marine engineers and naval architects: second engineer, ship's engineer, naval architect, boatbuilder, boat builder, shipwright
Mining and geological engineers, including mining safety engineers: mining engineer
Nuclear engineers: nuclear engineer, reactor operator
Petroleum engineers: petroleum engineer
Agricultural and food scientists: soil scientist, flavor chemist, perfumer
Biological scientists: marine biologist, mycologist, entomologist, herpetologist, ornithologist, primatologist, zoologist, botanist, virologist
Conservation scientists and foresters: forester, park ranger, forest ranger, wildlife ranger
Astronomers and physicists: astronomer, astrophysicist, nuclear physicist
Atmospheric and space scientists: meteorologist, weatherman, weather girl, weather presenter, storm chaser, climatologist
Geoscientists and hydrologists, except geographers: volcanologist, glaciologist, seismologist, paleontologist, palaeontologist, geologist
Economists: economist
Sociologists: demographer
Miscellaneous social scientists and related workers: archaeologist, archeologist, anthropologist, egyptologist, political scientist
Urban and regional planners: town planner, urban planner
Clergy: imam, rabbi, chaplain, army chaplain, prison chaplain, muezzin, cantor, bishop, archdeacon, vicar, monk, priest, monsignor, rector, deacon, curate, missionary, exorcist
Religious workers, all other: nun, seminarian, novice nun
Judicial law clerks: law clerk
Judges, magistrates, and other judicial workers: magistrate, family court judge, county judge, district judge, immigration judge, justice of the peace
Archivists, curators, and museum technicians: archivist, museum curator, curator, art conservator, art restorer
Commercial and industrial designers: toy designer, industrial designer
Fashion designers: fashion designer, milliner, costume designer
Artists and related workers: sculptor, glassblower, muralist, tattoo artist, cartoonist, war artist, court sketch artist, icon painter
Actors: actor, actress, soap star, stuntman, stuntwoman, stunt double, porn actor, porn actress, child actor, voice actor
Producers and directors: film director, theatre director, documentary maker, documentary filmmaker
Athletes and sports competitors: jockey, bull rider, rodeo rider, bullfighter, matador, goalie, goalkeeper, point guard, quarterback, front-rower, fly-half, scrum-half, prop forward, wicketkeeper, linebacker, boxer, mma fighter, racing driver, race car driver, professional gamer, figure skater, gymnast, pro wrestler, cage fighter, ski racer, olympic rower, dressage rider, sumo wrestler
Umpires, referees, and other sports officials: umpire, football referee, rugby referee, boxing referee
Dancers and choreographers: ballerina, ballet dancer, principal dancer, choreographer, burlesque dancer, exotic dancer, flamenco dancer, pole dancer
Music directors and composers: concertmaster, conductor of the orchestra, film composer, opera composer
Musicians and singers: opera singer, organist, church organist, cellist, concert pianist, concert cellist, violinist, harpist, oboist, bassoonist, trombonist, jazz drummer, bagpiper, bell ringer, luthier, session musician, soprano, tenor, mezzo
Entertainers and performers, sports and related workers, all other: rodeo clown, puppeteer, ventriloquist, trapeze artist, acrobat, circus performer, fire eater, magician, street magician, clown, drag queen, drag king, dominatrix, snake handler, sword swallower, tightrope walker, mime, falconer, mascot performer, carnie, psychic medium
Broadcast announcers and radio disc jockeys: news anchor, radio host, radio presenter, sports commentator, newsreader, tv presenter, weather anchor, shock jock
News analysts, reporters, and journalists: war correspondent, war photographer, newspaper editor, foreign correspondent, crime reporter, columnist
Writers and authors: romance novelist, poet, playwright, speechwriter, ghostwriter, crossword setter, screenwriter, obituary writer
Court reporters and simultaneous captioners: court reporter, stenographer
Interpreters and translators: court interpreter, bsl interpreter, asl interpreter, military interpreter
Emergency medicine physicians: trauma surgeon, er physician, emergency physician
Surgeons: surgeon, neurosurgeon, heart surgeon, transplant surgeon, cardiac surgeon, plastic surgeon
Other physicians: pathologist, forensic pathologist, anesthesiologist, anaesthetist, oncologist, pediatric oncologist, ship's doctor, prison doctor
Podiatrists: podiatrist
Nurse anesthetists: nurse anesthetist, crna
Nurse midwives: midwife
Veterinarians: large animal vet, large-animal vet, zoo vet, equine vet, horse vet
Exercise physiologists: exercise physiologist
Embalmers, crematory operators and funeral attendants: embalmer, gravedigger, cremator, grave digger
Morticians, undertakers, and funeral arrangers: mortician, undertaker
First-line supervisors of firefighting and prevention workers: fire captain, fire lieutenant, fire marshal
Firefighters: smokejumper, hotshot, smoke jumper, wildland firefighter
Fire inspectors: arson investigator, fire inspector
Detectives and criminal investigators: homicide detective, coroner, medical examiner, crime scene investigator, fbi agent, secret service agent, undercover cop, undercover officer, death investigator, customs officer, border patrol agent
Police officers: sheriff's deputy, state trooper, k9 officer, k-9 officer, mounted police officer, swat officer, hostage negotiator, police diver, highway patrolman
Correctional officers and jailers: executioner, death row guard
Bailiffs: bailiff
Fish and game wardens: game warden, fish and game warden, gamekeeper, ghillie, wildlife officer
Animal control workers: animal control officer, dogcatcher, dog warden
Animal trainers: horse trainer, dog musher, musher, elephant keeper, dolphin trainer, sled dog racer, greyhound trainer, lion tamer, racehorse trainer
Animal caretakers: zookeeper, zoo keeper, kennel hand, stable hand
Crossing guards and flaggers: crossing guard, lollipop man, lollipop lady
Tour and travel guides: mountain guide, river guide, fishing guide, hunting guide, climbing guide, rafting guide, safari guide, sherpa
Gambling cage workers: croupier, card dealer, casino dealer, professional poker player, poker player, bookmaker, bookie
Other personal appearance workers: wigmaker
Personal service managers, all other: sommelier, cheesemonger, butler, royal nanny
Chefs and head cooks: sushi chef, private chef, michelin-starred chef, chocolatier, pastry chef, ship's cook
Fishing and hunting workers: lobsterman, lobsterwoman, lobster fisherman, crab fisherman, crabber, oyster farmer, oysterman, commercial fisherman, fisherman, trawlerman, trapper, shrimper, clam digger, salmon fisherman, whaler, deckhand, fur trapper, seal hunter
Agricultural inspectors: meat inspector, grain inspector
Animal breeders: horse breeder, alpaca farmer, llama farmer, mink farmer, dog breeder, pigeon breeder
Farmers, ranchers, and other agricultural managers: beekeeper, shepherd, sheep farmer, crofter, leek grower, hop farmer, cranberry farmer, ostrich farmer, christmas tree farmer, goat farmer, maple syrup producer, winemaker, vintner, rancher, tobacco farmer, mushroom farmer, cattle rancher, dairy farmer, hill farmer, oyster grower, pig farmer, hog farmer, cheesemaker, apiarist
Logging workers: lumberjack, logger, timber faller
Boilermakers: boilermaker
Structural iron and steel workers: ironworker, steeplejack
Brickmasons, blockmasons, and stonemasons: stonemason, dry stone waller, stone mason
Plasterers and stucco masons: plasterer
Roofers: thatcher
Glaziers: stained glass artist, glazier, stained-glass maker
Elevator and escalator installers and repairers: elevator mechanic, lift engineer
Explosives workers, ordnance handling experts, and blasters: explosives expert, bomb technician, bomb disposal officer, demolition expert, pyrotechnician, mine clearance diver, blaster, deminer
Underground mining machine operators: coal miner, miner, gold miner, pit miner
Roustabouts, oil and gas: roustabout, roughneck
Derrick, rotary drill, and service unit operators, oil and gas: driller, rig hand, derrickhand, oil rig worker, toolpusher
Wind turbine service technicians: wind turbine technician, wind turbine tech
Commercial divers: commercial diver, saturation diver, deep-sea diver, underwater welder, rescue diver, pearl diver
Locksmiths and safe repairers: locksmith, safecracker
Precision instrument and equipment repairers: watchmaker, clockmaker, piano tuner, organ builder, violin maker, horologist
Other woodworkers: instrument maker, harp maker, guitar maker
Shoe and leather workers: cobbler, saddler, saddle maker, bootmaker, farrier
Other metal workers and plastic workers: blacksmith, bladesmith, bell founder, gunsmith, armourer, swordsmith
Jewelers and precious stone and metal workers: goldsmith, silversmith, gem cutter, jeweler, jeweller, diamond cutter
Upholsterers: upholsterer
Furnace, kiln, oven, drier, and kettle operators and tenders: kiln operator, charcoal burner
Etchers and engravers: engraver, letter cutter, calligrapher
Photographic process workers and processing machine operators: darkroom technician
Life scientists, all other: taxidermist
Sales and related workers, all other: auctioneer
Aircraft pilots and flight engineers: crop duster, crop-duster, ag pilot, bush pilot, test pilot, helicopter pilot, air ambulance pilot, fighter pilot, airline captain, astronaut, balloon pilot, glider pilot, seaplane pilot, cargo pilot, medevac pilot, flight engineer
Air traffic controllers and airfield operations specialists: air traffic controller
Locomotive engineers and operators: train driver, locomotive engineer, tram driver, freight conductor, signalman, railway signaller
Ship and boat captains and operators: harbour pilot, harbor pilot, harbormaster, harbourmaster, harbour master, harbor master, tugboat captain, ferry captain, ship's captain, ship captain, first mate, lifeboatman, coxswain, bosun, merchant mariner, merchant seaman, ferryman, skipper, boat captain, riverboat captain, barge captain, lock keeper, lighthouse keeper, lighthouse engineer
Driver/sales workers and truck drivers: ice road trucker, ice-road trucker, hearse driver
Motor vehicle operators, all other: ambulance driver, zamboni driver, snowplow driver, snowplough driver, rickshaw driver, carriage driver
Aircraft pilots and flight engineers: first officer, second officer, co-pilot, copilot
Other rail transportation workers: tube driver, subway driver, subway operator
Crane and tower operators: crane operator, tower crane operator
Public safety telecommunicators: 911 dispatcher, 999 call handler, 911 operator, control-room operator, control room operator, emergency dispatcher
Hazardous materials removal workers: crime scene cleaner, asbestos remover, hazmat technician, nuclear decommissioner
Septic tank servicers and sewer pipe cleaners: sewer worker, septic tank cleaner
Butchers and other meat, poultry, and fish processing workers: slaughterman, kosher butcher, halal butcher, kill floor worker, fishmonger, fish gutter
Models, demonstrators, and product promoters: fashion model, runway model, catwalk model, plus-size model, hand model
Other entertainment attendants and related workers: ski patroller, ski lift operator, lifeboat volunteer, ski instructor, skydiving instructor, scuba instructor, surf instructor, lion dancer
Personal care and service workers, all other: sex worker, escort, cam girl, camgirl, onlyfans model, onlyfans creator, stripper
Emergency management directors: mountain rescuer, mountain rescue volunteer, search and rescue volunteer, lifeboat crew, flight nurse, flight paramedic, flight medic
Other entertainment attendants and related workers: town crier, water diviner, dowser, psychic, tarot reader, astrologer, faith healer
Other protective service workers: spy, intelligence officer, cia officer, mi5 officer, code breaker, linguist for the army
Entertainers and performers, sports and related workers, all other: explorer, polar explorer, antarctic researcher, inventor, mountaineer, adventurer
`;
