import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

const DISASTER =
  '(?:house fire|apartment fire|school shooting|mass shooting|shooting|plane crash|bus crash|train crash|coach crash|helicopter crash|car crash|pile-?up|derailment|ferry disaster|ferry sinking|mine collapse|bridge collapse|building collapse|crane collapse|explosion|bombing|stabbing|avalanche|drowning|hostage situation|standoff|massacre|stampede|blast|landslide|mudslide|murder trial|murder|kidnapping|abduction|riot)';

export const sheet: QuasiSheet = {
  widen: true,
  kind: 'newsEvent',
  source:
    'HHS guidance on 164.514(b)(2)(ii): a publicised event; Sweeney 2015: 35 of 81 news stories led to a hospital record',
  certainty: 0.7,
  rules: [
    {
      words:
        'news newspaper newspapers paper papers headlines tv television documentary podcast tabloids tabloid press channel front',
      expression:
        /\b(?:(?:was|were|been|be|being|is|are|it['’]s|all|got|ended up|have been|landed|face|name|story|picture|photo|mugshot|photos|case|plastered) (?:all )?(?:on|in|over|across) (?:the|every|all the) (?:front page|(?:(?:local|national|evening|state|international|regional) )?(?:news(?:papers?)?|papers?|headlines|tv|television|tabloids|channels?|press))\b|(?:on|in) the (?:local |evening |national )?(?:news|papers)\b(?! (?:that|has|have|is|lately|cycle|these|right|every|and politics))|(?:made|makes|making|hit) (?:the |national |local |international )?(?:news|papers|headlines|front page)\b|there['’]s a (?:documentary|podcast|netflix \w+)|(?:a|the) (?:documentary|podcast|true[- ]crime \w+) about (?:it|her|him|them|his|her|their|the case)|(?:the )?(?:local |town |county )?(?:papers?|newspaper|tabloids?|press|reporters|journalists|news (?:crew|van|team)s?) (?:(?:runs?|ran|published|printed|keeps?|kept|covered|wrote|turn(?:ed|ing)?|camped|showed|is|are|were|was|have been|had)\b)(?: \w+){0,4}|the front page)/dgi,
    },
    {
      // outed in the local paper, on the news with, two million views, as a meme
      words:
        'news paper newspaper radio views meme video clip photo petition documentary dramas series screenshots livestream',
      expression:
        /\b(?:(?:outed|named|quoted|pictured|mentioned|mocked|shown|interviewed|featured|shamed|photographed|splashed) (?:in|on|across|by) (?:the|our|a) (?:(?:local|national|town|county|student|evening|regional|sunday) )?(?:paper|papers|newspaper|news|press|tabloids?|radio|tv|website|blog)|(?:in|on) the (?:local|town|county|regional|national) (?:paper|newspaper|news|radio|tv)\b|(?:that|which) every(?:one|body)(?:['’]s| has) (?:seen|watched|shared|heard)|[\d.,]+ ?(?:k|m|million|thousand)? (?:views|shares|retweets)|(?:two|three|half a|a|several) million (?:views|shares|people)|as a meme|became a meme|went round the (?:whole )?(?:town|school|county|village|office|campus|internet)|recall petition|(?:petition|hashtag|fundraiser|gofundme) (?:about|for|against) (?:him|her|them)|(?:has been|was|is|been) in (?:two|three|several|\d+) (?:costume dramas|documentaries|films|movies)|(?:on|for) the news (?:with|w|for|about|after|because)\b)(?: (?:last|this) \p{L}+)?/dgiu,
    },
    {
      words: 'viral inquiry inquest trial testifies testify testified testifying tribunal lawsuit hearing',
      expression:
        /\b(?:went viral|gone viral|(?:the|a) (?:public |coroner['’]s )?(?:inquiry|inquest)\b(?! into (?:his|her) own)|(?:testif(?:y|ies|ied|ying)|give evidence|gave evidence|star witness|key witness) (?:before|at|in|against|to|for) (?:the|a|his|her|their|congress|parliament)(?: \w+){0,3}|(?:video|clip|footage|mugshot|photo) (?:of (?:it|her|him|them) )?(?:went|is|was|has been) (?:viral|everywhere|all over|shared|online|on (?:youtube|tiktok|facebook|reddit)))/dgi,
    },
    {
      words: 'seen saw heard read remember see',
      expression:
        /\byou(?:['’]ll|['’]ve| will| may| might| probably|['’]d)? ?(?:may have|might have|probably|will have|have|surely|all|remember)? ?(?:seen|saw|heard about|heard of|read about|see|remember|know) (?:it|me|her|him|them|his \w+|her \w+|the (?:story|video|footage|clip|case|trial|photos?|headlines?|news|crash|fire|shooting)) ?(?:on|in|about|from|last)?\b(?<!know (?:it|me|her|him|them) ?|see (?:it|me|her|him|them) ?|remember (?:it|me|her|him|them) ?|seen (?:it|me|her|him|them) ?|saw (?:it|me|her|him|them) ?|heard of (?:it|me|her|him|them) ?)/dgi,
    },
    {
      words: 'town everyone everybody department village community island congregation school county parish',
      expression:
        /\b(?:the )?(?:whole|entire) (?:town|village|island|department|county|congregation|parish|school|community|campus|diocese|precinct) (?:knows?|knew|saw|heard|talks?|was talking|is talking|watched|turned out|remembers)\b|\bevery(?:one|body) (?:in (?:town|the (?:village|county|parish|state|department|school|congregation))|(?:a?round )?here|local(?:ly)?|in the building|at the school) (?:knows?|knew|saw|heard|remembers|talks)\b|\b(?:everyone|everybody|you)(?:['’]d| would| will|['’]ll)? (?:all )?(?:here )?knows? (?:who|which one|the (?:family|name))\b|\bquite the (?:scandal|story)\b|\b(?:well[- ]known|famous|notorious|infamous) (?:local(?:ly)? |public |regional )?(?:figure|family|case|politician|athlete|musician|singer|actor|actress|author|name|businessman|business owner|artist|player|chef|influencer|youtuber|streamer)\b/dgi,
      certainty: 0.65,
    },
    {
      words: 'one',
      expression:
        /\b(?:yes,? (?:that|the) one|that one,? yes|you know the one|yes,? that (?:case|family|guy|trial|crash))\b/dgi,
      certainty: 0.65,
    },
    {
      // Saturday's bus crash, the school shooting last spring, that helicopter crash
      words:
        'crash fire shooting derailment disaster sinking collapse explosion bombing stabbing avalanche drowning massacre stampede blast landslide mudslide murder trial kidnapping abduction standoff riot pile-up pileup situation',
      expression: new RegExp(
        `\\b(?:(?:that|last|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|yesterday['’]s|last (?:week|month|year|night|summer|winter|spring|fall|autumn)['’]s) (?:\\p{L}+ ){0,2}${DISASTER}|the (?:\\p{L}+ ){0,2}${DISASTER}(?= (?:last|this|in|on|at|here|that|yesterday|two|three|back|downtown|earlier)\\b))(?: (?:last|this|yesterday|in the|on|at) (?:[\\w'’]+ ?){1,3})?`,
        'dgiu',
      ),
      certainty: 0.68,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'It was ⟦on the news⟧ all week',
    'she was ⟦outed in the local paper last month⟧ and',
    'the clip has ⟦2 million views⟧ now',
    'she ⟦made the papers⟧ in May',
    'he was ⟦in the papers⟧ after',
    "patient from ⟦Saturday's bus crash⟧",
    'driver in ⟦the school bus crash last winter⟧',
    '⟦the whole town knows⟧ about it',
    'The ⟦video went viral⟧ and',
    '⟦the local paper runs a piece⟧.',
    'The surgeon. ⟦Yes that one⟧.',
  ],
  ignores: [
    'The news has been so heavy',
    'Anyone following the news lately?',
    'I read a paper on attachment',
    'how to talk about school shootings',
    'did you see the show last night',
    'she was in a car crash',
    'a podcast about shame',
  ],
};
