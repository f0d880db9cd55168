import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|[1-9]|10)';
const PEOPLE =
  '(?:clients|patients|students|women|men|girls|boys|kids|children|members|officers|employees|teachers|families|residents|survivors|people|nurses|doctors|firefighters|athletes|soldiers|veterans|players|dancers|nuns|monks|priests|households|inmates|workers|drivers|pilots|passengers|neighbou?rs|cases|siblings who|participants)';

export const sheet: QuasiSheet = {
  kind: 'smallCount',
  source: 'CMS cell size policy: counts of 1 to 10 people are not published',
  certainty: 0.7,
  rules: [
    {
      // a tribe of about 300, a village of three hundred people, a house of nine
      words:
        'tribe village town hamlet community congregation parish island school house convent company commune settlement band reservation department class valley convent monastery abbey troupe shul',
      expression:
        /\b(?:tribe|village|town|hamlet|community|congregation|parish|island|school|house|convent|monastery|abbey|commune|settlement|band|reservation|department|graduating class|valley|troupe|shul) of (?:about |some |around |only |just |under |fewer than |roughly |maybe |barely |less than )?(?:\d{1,3}|1,?\d{3}|(?:a few|two|three|four|five|six|seven|eight|nine|several) (?:dozen|hundred|score)|a (?:dozen|hundred)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: (?:people|souls|families|households|students|pupils|members|houses|nuns|monks|kids))?\b(?! (?:ways|reasons|years|sessions|steps|thousand|million))/dgi,
    },
    {
      // one of a handful left, one of five who
      words: 'handful',
      expression:
        /\b(?:one of (?:only )?(?:a handful|the (?:two|three|four|five|six) (?:who|left|to)|the last (?:two|three|four|few|handful))(?: [\p{L}’'-]+){0,4}|only a handful (?:of [\p{L}’'-]+ )?(?:left|remain|exist|do this|in the (?:country|world|state|county)))/dgiu,
    },
    {
      words: 'one',
      expression: /\b(?:was |is )?one of (?:the |only )?(?:two|three|four|five|six|seven) who [^.?!,;\n]{4,40}/dgi,
    },
    {
      // 3 of our 7 clients, one of three Black students
      words: 'of among',
      expression: new RegExp(
        `\\b(?:only |just )?${SMALL} (?:out )?of (?:(?:the|our|my|only|just|about|roughly|their|his|her) ){0,2}${SMALL}(?: (?!(?:criteria|studies|items|sessions|symptoms)\\b)[\\p{L}-]+){0,2} ${PEOPLE}\\b(?: (?:in|on|at|from|who)\\b[^.?!,;\\n]{0,30})?`,
        'dgiu',
      ),
    },
    {
      words: 'clients patients students members women men residents employees',
      expression: new RegExp(
        `\\b(?:there are|we have|we only have|has|have|with) (?:only |just )(?:two|three|four|five|six|[2-6]) (?:other )?(?!(?:sessions|weeks)\\b)(?:[\\p{L}-]+ )?${PEOPLE} (?:in|on|at|from)\\b[^.?!,;\\n]{0,30}`,
        'dgiu',
      ),
    },
  ],
};

export const cases: Cases = {
  matches: [
    '⟦3 of our 7 clients⟧ relapsed',
    'is ⟦one of three Black students in his school⟧',
    '⟦two out of five residents⟧ fell',
    'in a ⟦village of three hundred people⟧ until',
    'a bell founder, ⟦one of a handful left⟧, who',
    'she is ⟦one of only four women on the force⟧',
  ],
  ignores: [
    'Only 3 of the 12 studies in the review',
    '10-12 AA members',
    'one of my clients',
    '5 of the 9 criteria',
    'two of them came',
    'a community of practice',
    'a house of her own',
  ],
};
