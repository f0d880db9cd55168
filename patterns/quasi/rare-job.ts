import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';
import { RARE_JOBS } from '../lexicons/rare-jobs';

export const sheet: QuasiSheet = {
  widen: true,
  kind: 'rareJob',
  source: 'ACS 2018 B24114-6: jobs, or kinds of them, that fewer than 60,000 people in the United States hold',
  certainty: 0.64,
  phrases: [{ certainty: 0.66, phrases: RARE_JOBS, one: true, small: true }],
  rules: [
    {
      // plays the organ at, drove the snow plough, calls the dances, rings the bells
      words:
        'plays played calls called drives drove announces announced teaches conducts conducted skippers skippered captains crewed crews rings cooks keeps breeds races judges referees umpires tunes sings dances writes reads flies flew digs shoes shears trains carves restores presents hosts edits ran runs fishes dives guides mines mined designs',
      expression:
        /\b(?:s?he|who|and|client|patient|husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|partner|they|still|also|now|once|[Pp]t),? (?:(?:has|had|also|still|now|once|used to|mainly|sometimes) )?(?<value>(?:plays?|played) the (?:church |cathedral |pipe )?(?:organ|bells|carillon|bagpipes|pipes|harp|tuba|oboe|bassoon|timpani|fiddle|accordion|cello|viola)|(?:calls|called) the (?:square dances?|dances|bingo|races|games|numbers|ceilidh|auctions?)|(?:drives?|drove) (?:the|a|an) (?:snow ?plou?gh|snow ?plow|school bus|ambulance|hearse|bookmobile|mobile library|library van|train|tram|ferry|grain truck|zamboni|bin lorry|garbage truck|fire (?:engine|truck)|milk (?:tanker|truck|float)|tugboat|combine|log(?:ging)? truck|road train|ice cream van|gritter|tank|(?:[\p{L}-]+ )?(?:lorry|tanker|coach|tram|hearse|digger|limousine|crane|harvester))|announces? the (?:trains|races|games|news|weather|scores|football)|(?:teaches|taught) (?:at )?the (?:one-room school|village school|only school|deaf [\p{L}]+|choir|island school)|(?:conducts|conducted|directs|directed) the (?!interview|session|study|assessment|group\b)[\p{L} -]{3,24}|(?:skippers?|skippered|captains|crews?|crewed) (?:the|an?|his|her)(?: [\p{L}-]+){1,4}|rings the (?:church )?bells|cooks? (?:at|on|for) the(?: [\p{L}-]+){1,3}|keeps (?:bees|the lighthouse|sheep|goats|alpacas|pigeons|hawks|reptiles)|(?:breeds|races|shears|shoes|trains) (?:racing )?(?:horses|pigeons|greyhounds|dogs|guide dogs|sled dogs|alpacas|sheep|motorbikes|motorcycles|stock cars|rally cars|falcons|cattle|camels)|(?:judges|referees|umpires) (?:dog shows|horse shows|boxing|football|rugby|cricket|hockey|basketball|wrestling|soccer|tennis)[\p{L} ]{0,16}|tunes pianos|sings (?:in|at|with) the (?:cathedral|opera|symphony|chorus|band|abbey)[\p{L} ]{0,16}|dances (?:with|for) the[\p{L} ]{3,20}|writes the (?:obituaries|horoscopes|crossword|column|speeches|sermons|agony column)|reads the (?:news|weather)\b[\p{L} ]{0,14}|(?:flies|flew) (?:helicopters|the mail|fighter jets|crop dusters|cargo|medevac|drones|the air ambulance)|digs (?:the )?graves|carves (?:gravestones|headstones|totem poles|pipes|violins)|restores (?:organs|paintings|stained glass|steam engines|violins|frescoes|old \p{L}+)|(?:presents|hosts) (?:the|a|his|her)(?: [\p{L}-]+){0,3} (?:show|podcast|programme|radio|breakfast)|edits the (?:paper|local paper|newspaper|journal|magazine)|fishes (?:for|off|out of) (?:crab|lobster|salmon|the|eels|cod)|guides (?:hunters|climbers|tourists|rafts)[\p{L} ]{0,16}|mine[sd] (?:coal|gold|opals?|salt|tin|copper))/dgiu,
      certainty: 0.66,
    },
    {
      // runs a trapline, works on an oil rig, the night shift at the lighthouse
      words:
        'rig trawler lighthouse circus rodeo submarine tugboat carnival vineyard mine ranch quarry cannery abattoir slaughterhouse morgue zoo fish racetrack oyster lobster crab',
      expression:
        /\b(?:works?|worked|working|job|shifts?|employed|laboured|labored|cook|medic|nurse|foreman|mechanic)(?: \w+)? (?:on|at|in|for|with) (?:an?|the|his family['’]s|her family['’]s) (?:\w+ )?(?:oil rig|rig|trawler|lighthouse|circus|rodeo|submarine|tugboat|carnival|mine|quarry|cannery|abattoir|slaughterhouse|morgue|zoo|fish plant|racetrack|oyster (?:farm|boat)|lobster (?:boat|pound)|crab boat)\b|\boil[- ]rig (?:medic|worker|cook|hand|engineer|welder)\b/dgi,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'a 52 y.o. ⟦lobsterman⟧ with',
    '⟦retired lighthouse keeper⟧, 71',
    'He is a ⟦jockey⟧ and',
    'she ⟦works at the fish plant⟧ nights',
    '53M, ⟦oil rig medic⟧, divorced',
    'He ⟦drove the snow plough⟧, nights',
    'and ⟦keeps bees⟧, mostly',
  ],
  ignores: [
    'As a beekeeper I know stings',
    'she works at a bank',
    "I'm a former ballerina",
    'most air traffic controllers burn out',
    'a rigid frame',
    'my therapist is a puppeteer',
  ],
};
