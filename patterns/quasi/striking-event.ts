import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

export const sheet: QuasiSheet = {
  widen: true,
  kind: 'strikingEvent',
  source: 'GMC, Using social media 19: the sum of information; an unusual event is remembered where it happened',
  certainty: 0.68,
  rules: [
    {
      words:
        'crash crashed derailment wreck shipwreck fire shooting explosion exploded collapse collapsed avalanche attack attacked mauled bitten hostage kidnapped abducted trafficked sank capsized drowned drowning tornado landslide mudslide lightning bombing stabbing gored trapped buried crushed electrocuted struck hijacking stampede sinkhole cult escaped',
      expression:
        /\b(?:(?:survived |survivor of |in |after |from |witnessed |during |since )?(?:an?|the|that|his|her|their|one)(?: [\p{L}-]+)? (?:helicopter|plane|airplane|aircraft|small-plane|train|tram|bus|coach|ferry|boat|balloon|zip-?line|gondola|ski-?lift|racing|race|glider|skydiving|parachute|sawmill|mill|mine|mining|quarry|crane|scaffolding|bridge|grain|silo|combine|tractor|farm|rig|refinery|factory|plant|rodeo|hunting|climbing|diving|fishing) (?:crash|wreck|derailment|accident|collapse|explosion|fire|sinking|disaster|incident|blast|fall)|(?:bear|shark|mountain lion|cougar|dog|pit ?bull|alligator|crocodile|wolf|elephant|bull|moose|snake|acid|machete|sniper|arson|terror(?:ist)?) (?:attack|mauling|bite)s?|(?:was |been |got )?(?:mauled|gored|trampled|bitten|attacked) by an? (?:[\p{L}-]+ )?(?:bear|shark|lion|cougar|dog|bull|horse|alligator|moose|snake|elephant|pig)|(?:was |been |got |were )?(?:struck by (?:lightning|a train|a tram)|held hostage|taken hostage|kidnapped|abducted|trafficked|buried alive|trapped (?:in|under) (?:an?|the) \p{L}+|swept (?:off|out|away)[\p{L} ]{0,20}|crushed (?:by|under|in) an? \p{L}+|electrocuted)|(?:mass|school|church|workplace|mosque|synagogue|nightclub|hospital|mall|courthouse) (?:shooting|stabbing|bombing)|avalanche|shipwreck|sinkhole|landslide|mudslide|tornado|hostage[- ]taking|hijacking)\b/dgiu,
    },
    {
      words:
        'wall roof boat ship mine bridge crane silo dam ferry trawler scaffold tower barn plane helicopter rig stage tent marquee minibus bus coach train tram lift gate levee platform van truck lorry raft canoe dinghy balloon school church mill it night day morning afternoon evening week shift flight voyage crossing',
      expression:
        /\b(?:when|after|since|before) (?:the|his|her|their)(?: [\p{L}-]+)? (?:wall|roof|boat|ship|mine|bridge|crane|silo|dam|ferry|trawler|scaffold(?:ing)?|tower|barn|plane|helicopter|rig|kiln|boiler|grandstand|gallery|balcony|church|school|stage|marquee|tent|roof|lift|gate|levee|platform|minibus|bus|coach|train|tram)(?: roof| wall| gate)? (?:came down|came off|went down|went off|collapsed|sank|capsized|crashed|burned(?: down)?|burnt(?: down)?|exploded|blew(?: up)?|fell|caved in|flooded|flipped|stuck|failed|gave way|left the)(?: [\p{L}’'-]+){0,6}|\b(?:when|before|after) it (?:left the (?:road|rails|track|runway)|sank|capsized|overturned|derailed|rolled over|went (?:off|over|down) the|hit the|ran aground|came down on)(?: [\p{L}’'-]+){0,4}|\b(?:the|that|an?|his|her|their)(?: [\p{L}-]+){0,2} (?:boat|ship|ferry|trawler|dinghy|raft|minibus|bus|coach|train|tram|plane|helicopter|balloon|lorry|truck|van|cable car|roof|stage|bridge|dam|mine|crane)(?:,? (?:that|which))? (?:that |which )?(?:went (?:off|over|into|down)|left the (?:road|rails|track|runway)|sank|capsized|overturned|derailed|rolled over|came down|exploded|caught fire|hit the|collapsed|broke up|ran aground|was hijacked|flipped)(?: [\p{L}’'-]+){0,5}|\b(?:the )?(?:night|day|morning|afternoon|evening|week|shift|flight|voyage|crossing) (?:(?:that|when|where) )?the (?!(?:client|session|therapist|kids?|baby|divorce|police|pain|panic|symptoms|power|snow|rain)\b)[\p{L}’'-]+(?: [\p{L}’'-]+)? (?:stuck|sank|fell|broke|failed|went|burned|collapsed|crashed|exploded|died|came|jumped|shot|drowned|blew|flooded|caught|hit|burst)\b(?: [\p{L}’'-]+){0,4}/dgiu,
    },
    {
      words: 'cult sect commune convent seminary monastery prison',
      expression:
        /\b(?:escaped|left|fled|raised in|born into|grew up in|kicked out of|excommunicated from|shunned by|expelled from)(?: (?:from|the|a|an|his|her|their|after))* (?:[\p{L}-]+ )?(?:cult|sect|commune|convent|seminary|monastery|priesthood|order|compound|mission|war)\b/dgiu,
    },
    {
      words:
        'deported extradited exonerated acquitted convicted wrongly innocence whistleblower blew witness informant',
      expression:
        /\b(?:(?:wrongly|wrongfully) (?:convicted|imprisoned|accused)|exonerated|extradited|acquitted of (?:the )?(?:murder|manslaughter|killing)[\p{L} ]{0,20}|whistle-?blower|blew the whistle|witness protection|undercover (?:cop|officer|agent)|served \d+ years for (?:murder|manslaughter|arson))/dgiu,
    },
    {
      // lost her registration after the inquest; stripped of the title; taken off the mat by ambulance
      words: 'lost stripped banned suspended taken outed elected recalled impeached expelled',
      expression:
        /\b(?:lost (?:his|her|their) (?:(?:medical|nursing|law|teaching|pilot['’]?s?|driving|liquor) )?(?:licen[cs]e|registration|title|medal|seat|tenure|commission|clearance)(?: (?:after|for|over|because) [\p{L}’'-]+(?: [\p{L}’'-]+){0,4})?|stripped of (?:his|her|their|the) [\p{L}’'-]+|banned (?:from|for) (?:life|the|two|four|\d)(?: [\p{L}’'-]+){0,3}|had (?:it|the title|the medal) taken away(?: [\p{L}’'-]+){0,5}|taken off the (?:mat|pitch|field|court|stage|plane|boat|mountain|ice)(?: [\p{L}’'-]+){0,5}|(?:failed|positive) (?:a )?(?:drugs?|doping) test|elected (?:to|as|by) the(?: [\p{L}’'-]+){1,3}|impeached|expelled from the(?: [\p{L}’'-]+){1,3})/dgiu,
    },
    {
      // put the plane down on the lake, swam from the boat, pulled from the river
      words: 'swam pulled put landed climbed crawled rescued saved dug airlifted stranded adrift winched',
      expression:
        /\b(?:swam (?:from|to|ashore|out of|for)(?: [\p{L}’'-]+){1,5}|pulled (?:from|out of|him from|her from|them from|\p{L}+ (?:from|out of)) (?:the|a) (?:river|lake|sea|water|rubble|wreck(?:age)?|fire|burning \p{L}+|car|ice|canal|well|snow|debris)|(?:put|landed|ditched|brought) the (?:plane|helicopter|air ambulance|boat|jet|glider|aircraft)(?: down)?(?: [\p{L}’'-]+){0,5}|(?:airlifted|winched|dug out|rescued) (?:from|off|out of)(?: [\p{L}’'-]+){1,4}|adrift for [\p{L}’'\d-]+(?: [\p{L}’'-]+)?|stranded (?:on|in|at) (?:the|a|an)(?: [\p{L}’'-]+){1,3})/dgiu,
    },
    {
      words: 'found discovered',
      expression:
        /\bfound (?:his|her|their|the)(?: [\p{L}-]+){0,3} (?:dead|hanging|hanged|murdered|shot|body)(?: (?:in|on|at|under|behind) (?:the|a|his|her|their)(?: [\p{L}-]+){1,3})?/dgiu,
      certainty: 0.6,
    },
    {
      words: 'operated wrong fired suspended sacked struck petition strike left defrocked',
      expression:
        /\b(?:operated on the wrong \p{L}+|fired on air|sacked on air|defrocked|struck off|suspended after the [\p{L} ]{3,20}|since the parents['’] petition|the parents['’] petition|led the (?:strike|walkout|protest))/dgiu,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'She was ⟦in a helicopter crash⟧ and lived',
    'who survived a ⟦bear attack⟧, he',
    'he was ⟦mauled by a dog⟧.',
    '⟦when the quarry wall came down⟧.',
    'He was on ⟦the ferry that ran aground in fog⟧.',
    'she ⟦lost her licence after the inquest⟧.',
    'she ⟦left the convent⟧ after 40 years',
    'he was ⟦wrongfully convicted⟧ at 20',
  ],
  ignores: [
    'a panic attack on the bus',
    'she was in a car accident',
    'attacked by her own thoughts',
    'he crashed on my couch',
    'left the session early',
    'I use the bus driver metaphor',
    'the wall she puts up',
  ],
};
