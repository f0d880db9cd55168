import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

const SPORT =
  '(?:wrestl(?:ing|er)|gymnast(?:ics)?|swimm(?:ing|er)|figure skat(?:ing|er)|speed skat(?:ing|er)|ski(?:ing|er)|ski jumper|snowboard(?:ing|er)|sail(?:ing|or)|row(?:ing|er)|fenc(?:ing|er)|judo(?:ka)?|karate|taekwondo|box(?:ing|er)|mma fighter|cyclist|cycling|triathlete|triathlon|marathon(?:er)?|sprinter|hurdler|pole vault(?:er)?|weightlift(?:ing|er)|powerlift(?:ing|er)|bodybuilder|archer|archery|equestrian|dressage|show ?jump(?:ing|er)|climb(?:ing|er)|surf(?:ing|er)|skateboard(?:ing|er)|hockey|football|soccer|rugby|cricket|netball|basketball|volleyball|baseball|softball|lacrosse|tennis|golf|squash|badminton|chess|debate|spelling|math|rodeo|hurling|camogie|gaelic football|darts|snooker|curling|bobsled|luge|water polo|diving|irish danc(?:er|ing)|ballroom|cheer(?:leading|leader)?|dance|e-?sports|poker|scrabble|violin|piano)';

export const sheet: QuasiSheet = {
  widen: true,
  kind: 'achievement',
  source: 'domain.md 2b: awards, elected office, sport at level are listed with names in public',
  certainty: 0.66,
  rules: [
    {
      words:
        'champion champions championship prodigy professional pro semi-pro college elite ranked record olympic olympics nationals regionals worlds paralympic paralympics olympian team player d1 division varsity starting all-american all-state international county captain junior',
      expression: new RegExp(
        `\\b(?:(?:world|national|state|county|regional|olympic|european|junior|reigning|former|ex-|two-time|three-time|college|all-ireland|club|provincial|commonwealth|under-\\d\\d) ){1,3}(?:(?:[\\w-]+ ){0,2}champions?|${SPORT}(?: (?:champions?|player|team|medall?ist|title))?|championship \\w+|record holder|medall?ist|finalist)\\b|\\b(?:(?:professional|pro|semi-?pro|elite|competitive|college|collegiate|ranked|nationally ranked|D1|division (?:1|one|i)|division (?:2|two|ii)|varsity|star|starting|all-american|all-state|international) ){1,2}${SPORT}(?: (?:player|captain|coach|star|recruit|scholarship))?\\b|\\b${SPORT} (?:prodigy|champion|phenom|star|hall of famer?|scholarship)\\b|\\b(?:came|placed|finished|ranked) (?:first|second|third|fourth|1st|2nd|3rd|4th|\\d+th) (?:at|in) (?:the )?(?:nationals|regionals|worlds|state|sectionals|olympics|[\\w-]+ championships?|[\\w-]+ finals?)\\b|\\b(?:went|going|qualified|competed|competes|training|trains|trained|rode|ran|skated|swam|boxed|played|plays) (?:to|for|at|in) (?:the )?(?:olympics?|olympic (?:trials|team|qualifier|marathon)|paralympics|nationals|worlds|world cup|all-ireland|regionals|state finals?|premier league|major leagues?|minor leagues?|NFL|NBA|NHL|MLB|WNBA|MLS|NRL|AFL|national team|her country|his country|ireland|england|scotland|wales|canada|australia|new zealand|team usa|the junior team)\\b|\\bafter (?:regionals|nationals|the olympics|worlds|sectionals)\\b`,
        'dgi',
      ),
    },
    {
      words:
        'published novelist award prize grammy oscar emmy pulitzer nobel medal knighted mbe obe laureate tiktok youtube youtuber followers talk reality contestant x-factor idol voice bake band album record charted bestseller bestselling memoir crown purple',
      expression:
        /\b(?:(?:award|prize|grammy|oscar|emmy|pulitzer)[- ]?winning|(?:won|received|awarded|got|holds?|nominated for) (?:a|an|the|his|her)(?: [\w-]+){0,2} (?:prize|award|grammy|oscar|emmy|pulitzer|nobel|medal|MBE|OBE|purple heart|medal of honou?r|silver star|bronze star|fellowship)\b|knighted|(?:reality (?:show|tv|television) (?:contestant|star)|contestant on|was on (?:the )?(?:voice|x factor|idol|bake off|survivor|big brother|jeopardy|love island|bachelor\w*|mastermind|countdown|gogglebox|dragons['’] den|shark tank)|been on (?:two|three|several|a few|\d+)? ?talk shows?)|(?:with|has|had|over|nearly) (?:[\d.,]+ ?(?:k|m|million|thousand)?|a million|half a million|thousands of|a big) (?:followers|subscribers)|(?:tiktok|youtube|instagram|twitch) (?:star|influencer|celebrity|famous|personality)|youtuber|influencer|best-?selling (?:author|novelist|writer)|published (?:novelist|author|poet)|wrote a (?:best-?seller|memoir)|charted|(?:lead )?(?:singer|drummer|guitarist|bassist) (?:of|in|for) (?:a|an|the) (?:[\w-]+ ){0,3}band)\b/dgi,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'captain of the ⟦state champion⟧ team',
    '12-year-old ⟦chess prodigy⟧, who',
    'he ⟦came third at nationals⟧ last year',
    'a ⟦semi-pro hockey player⟧, 24',
    'She ⟦won a Grammy⟧ once',
    'He was a ⟦contestant on⟧ a quiz',
  ],
  ignores: [
    'He plays football with friends',
    'a champion of boundaries',
    'she likes to run and swim',
    'an award for our clinic',
    'pro bono slots',
    'competitive salary',
    'the voice of the inner critic',
  ],
};
