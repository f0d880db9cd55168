import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

const SAYER =
  '(?:s?he|they|client|clt|patient|pt|cl|(?:her|his|their) (?:mother|father|mom|mum|dad|husband|wife|partner|son|daughter|sister|brother)|the (?:kid|boy|girl|teen|mother|father|mom|mum|dad|husband|wife|couple|man|woman|client|patient)|kid|mom|mum|dad|one (?:client|patient|kid|teen) of mine|(?:my|a|this) (?:client|patient|teen|kid|guy|lady|couple|[\\d:]+ ?(?:am|pm|yo)))';

export const sheet: QuasiSheet = {
  kind: 'quote',
  source: "Quebec r.212 s.15 and r/therapists' rules: a client's own words are what she herself would recognise",
  certainty: 0.62,
  rules: [
    {
      // She said "the walls listen to me"; told me, '…'; in his words: "…"
      words:
        'said says saying told texted wrote writes asked replied whispered screamed shouted yelled answered emailed goes went words quote verbatim blurted muttered like describes described calls called put keeps kept stated states reports reported repeats texts messages emails',
      expression: new RegExp(
        `(?<!\\b(?:a|any|when|if|your|every|some|other) )\\b(?:${SAYER}(?: [\\w'’]+){0,3}? (?:said|says|saying|told me|told us|texted(?: me)?|wrote(?: me)?|writes|asked(?: me)?|replied|whispered|screamed|shouted|yelled|answered|emailed(?: me)?|blurted(?: out)?|muttered|goes|went|was like|put it|describes (?:it|this|that|herself|himself) as|described (?:it|this|that|herself|himself) as|stated|states|reported|reports|repeats|texts(?: me)?|messages(?: me)?)|(?:in|with) (?:his|her|their|the client['’]s|the patient['’]s) (?:own |exact )?words|(?:direct |exact |verbatim |actual )?quote(?: from (?:him|her|them|session|client|the client|pt))?|verbatim|(?:his|her|their) (?:exact |last |actual )?(?:words|text|message|email|note)(?: (?:was|were|is|said|read|reads))?)(?: (?:to me|today|yesterday|that|in session|last week|me|to her|to him|this|at the end|how))*(?: ?[:,—–-])? ?(?<value>["“](?:[^"”\\n]{12,300})["”]|(?<![\\w])['‘](?:[^'‘’\\n]|['’](?=\\w)){12,300}['’](?!\\w))`,
        'dgi',
      ),
    },
    {
      words: 'says said',
      expression:
        /\b(?:client|patient|pt|teen|kid|he|she)\b[^.?!\n"“]{3,80}(?:,| and) (?:says?|said|told me) (?<value>["“][^"”\n]{12,300}["”])/dgi,
    },
    {
      // "I drove that bus," she said
      words: 'said says told whispered asked texted wrote replied',
      expression:
        /(?<value>["“][^"”\n]{12,300}["”]),? (?:(?:s?he|they|my client|the client|client|the patient|pt|her mom|his dad|mom|dad) (?:said|says|told me|whispered|asked|texted|wrote|replied|yelled|screamed)|(?:said|says) (?:the|my|her|his) \w+)/dgi,
    },
    {
      // "…" from session; the moon line: quotes of one's own length in speech of a client
      words: 'out left then',
      expression:
        /(?<value>["“][^"”\n]{20,300}["”]) and (?:then )?(?:walked|left|stormed|ran|hung up|burst|cried|laughed|stared)\b/dgi,
    },
    {
      // T: How was it? C: I hid in the shed.
      words: 't c th cl client me therapist pt p',
      expression:
        /(?:^|[\n.?!] ?)(?:T|Th|Me|Therapist|Counsell?or): [^\n]{2,200}?[\n ](?:C|Cl|Client|Pt|P|Patient|Her|Him|Kid|Mom|Dad): (?<value>[^\n]{8,240}?)(?= (?:T|Th|Me|Therapist): |\n|$)/dg,
      certainty: 0.7,
    },
    {
      words: 'c cl client pt patient her him kid',
      expression:
        /^(?:\[[^\]\n]{3,20}\] ?)?(?:C|Cl|Client|Pt|Patient|Her|Him|Kid): (?<value>["“]?(?=[^\n]{0,200}\b(?:I|my|me|you)\b)[^\n]{12,240})$/dg,
      certainty: 0.6,
    },
  ],
};

export const cases: Cases = {
  matches: [
    "She said ⟦'the walls at the mill listen to me'⟧ again",
    'he told me ⟦"I drove that bus and I hear them"⟧ today',
    'in her own words: ⟦“nobody ever came back for me”⟧',
    'T: How was it? C: ⟦I hid in the shed till she slept.⟧',
    '⟦"I wish the moon would eat my dad"⟧, she said',
  ],
  ignores: [
    'What do you say when a client says "you\'re the only person I can talk to"?',
    'I said "let us slow down here for a moment"',
    'Clients say "I\'m fine" and mean the opposite',
    'Handout: "Five things your teen wants you to know"',
    'the "good enough mother" idea of Winnicott',
    'she said "no"',
  ],
};
