import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

export const sheet: QuasiSheet = {
  kind: 'military',
  source: 'domain.md row 64: unit, base, rank, MOS and deployment; DoDI 6490.08',
  certainty: 0.68,
  rules: [
    {
      words:
        'bomb eod army navy force marine marines guard airborne infantry submarine seal ranger rangers sas raf sniper medic drone artillery tank paratrooper pilot corps regiment battalion squadron brigade platoon special delta green fleet legion coast',
      expression:
        /\b(?:(?:ex-|former |retired |active[- ]duty |reserve )?(?:US |U\.S\. |British |Royal |Canadian |Australian |Irish |Israeli |Russian |Ukrainian )?(?:Army|Navy|Air Force|Marine(?: Corps)?|Coast Guard|National Guard|Royal Marines|RAF|Space Force|army|navy|air force|national guard|coast guard|marine) (?:drone (?:operator|pilot)|chaplain|medic|nurse|ranger|rangers|seal|seals|pilot|sniper|sergeant|captain|major|colonel|lieutenant|commander|cook|mechanic|officer|recruiter|interpreter|linguist|diver|engineer|wife|husband|spouse|brat|reservist|corpsman|intelligence \w+|veteran|vet|cadet)|Navy SEAL|(?:army|Army) ranger|Green Beret|special forces|Special Forces|SAS|Delta Force|paratrooper|drone (?:operator|pilot)|bomb disposal|EOD (?:tech|technician)|submariner|(?:combat|field|army) medic|tank (?:commander|gunner|driver)|machine[- ]gunner|child soldier|Foreign Legion|(?:\d{1,3}(?:st|nd|rd|th) )(?:Airborne|Infantry|Cavalry|Marines|Brigade|Battalion|Regiment|Squadron|Division|Armored)(?: Division| Regiment| Brigade)?|(?:the )?(?:[A-Z][a-z]+ ){1,2}(?:Regiment|Battalion|Squadron|Brigade|Fusiliers|Guards|Rifles))\b/dg,
    },
    {
      words: 'deployed deployment stationed tours tour discharged enlisted posted base',
      expression:
        /\b(?:(?:deployed|deploying|posted|stationed)(?: twice| three times| again)? (?:to|in|on|at|from|with|off)(?: (?:the|a|an))?(?: [\p{L}'-]+){1,4}|(?:two|three|four|five|six|[2-6]) (?:combat )?(?:tours|deployments)(?: (?:in|of|to) \p{Lu}\p{L}+)?|(?:dishonou?rably|medically|honou?rably|less than honou?rably) discharged|(?:at|on|near) the (?:air ?base|army base|naval base|barracks|garrison|base up the road))/dgiu,
    },
    {
      words:
        'sergeant corporal lieutenant colonel major captain private commander admiral petty warrant brigadier lance staff master gunnery ensign',
      expression:
        /\b(?:a|an|the|retired|former|ex-|is|was|made) ?(?:staff sergeant|master sergeant|gunnery sergeant|sergeant major|first sergeant|lance corporal|petty officer|chief petty officer|warrant officer|lieutenant colonel|lieutenant commander|brigadier|rear admiral|admiral|colonel|ensign|wing commander|squadron leader|platoon (?:leader|commander))\b/dgi,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'He is a ⟦former Air Force drone operator⟧, 33',
    'her husband ⟦deployed on a submarine⟧',
    'he did ⟦two tours in Iraq⟧',
    'was a ⟦gunnery sergeant⟧ until',
    'from the ⟦82nd Airborne⟧ he',
    'was ⟦medically discharged⟧ in spring',
  ],
  ignores: [
    'military families wait long',
    'a major depressive episode',
    'the salvation army store',
    'private practice',
    'on tour with his band',
    'he guards himself',
    'general anxiety',
  ],
};
