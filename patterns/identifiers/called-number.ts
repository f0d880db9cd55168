import type { Cases, Identifier } from '../../lib/model/identifier';
import { isCode } from '../expressions';

/** Nouns of what is numbered for one person; the first letter small or great. Those in capitals are any row of capitals. */
const NOUN =
  '(?:[fF]ile|[cC]ase|[cC]laim|[pP]olicy|[mM]ember(?:ship)?|[aA]ccount|[aA]cct|a/c|A/C|[bB]adge|[tT]ag|[sS]erial|[lL]icen[cs]e|[pP]ermit|[tT]icket|[lL]ocker|[lL]og-?in|[mM]atter|[dD]ocket|[wW]arrant|[bB]ooking|[iI]nmate|[pP]risoner|[oO]rder(?=.s )|[iI]ndictment|[cC]ause|[iI]ncident|[cC]rime|[lL]og|[pP]re-?auth|[aA]uth|[eE]xam|[tT]enancy|[rR]ef(?:erence)?|[cC]omplaint|[pP]late|[rR]ego?|[cC]ard|[cC]ertificate|[cC]ert|[gG]roup|[vV]isa|[pP]assports?|[rR]egister|[sS]ervice|[iI]nsurance|[iI]ns|[tT]hread|[wW]ristband|[pP]ass|[tT]axi|[mM]edicare|[hH]c|[mM]edical aid|[sS]cheme|[pP]lan|[cC]heck|[sS]tudent|[iI]nc|[iI]d|[dD]atix|[dD]river lic\\.?|[nN]umber|[nN]o(?=\\.))';
/** Capitals whose numbers are codes, licences of the professional, rules, papers, places, hours or phones. */
const NOBODYS =
  /^(?:CPT|HCPCS|ICD|DSM|ICPC|SNOMED|LOINC|NDC|USC|CFR|PR|QA|IT|BUG|ISSUE|TASK|WAC|RCW|OAR|ORS|NRS|NAC|CCR|CRS|ARS|MCL|KRS|TCA|FAC|COMAR|MGL|ILCS|USD|HIPAA|FERPA|ISBN|ISSN|ASIN|PMID|PMC|DOI|NCT|SKU|HB|SB|AB|HR|PL|NICE|NG|CG|QS|POS|REV|LAC|LADC|CADC|CRC|RBT|RSW|RP|RPT|LPCMH|LPC|LPCC|LCPC|LMHC|LMFT|MFT|AMFT|LCSW|LICSW|LISW|LSW|LMSW|ASW|APCC|PSY|PSYD|BACP|UKCP|HCPC|BPS|GMC|NMC|BCBA|CRPO|CCPA|AHPRA|NBCC|NCC|PACFA|NCPS|HPCSA|CORU|IACP|NPI|CAQH|DEA|EIN|TIN|RN|MD|DO|DOB|DOS|IMG|DSC|TEL|FAX|CALL|PH|CELL|MOB|TEXT|GRANT|FORM|MODEL|PART|ITEM|ROOM|RM|STEP|PAGE|PP|VOL|NO|OF|IN|ON|AT|TO|BY|AND|OR|THE|FOR|IS|AM|PM|EST|PST|CST|MST|GMT|UTC|BST|CET|APO|ZIP|BOX|MG|ML|BP|HR|GAF|FSIQ|WAIS|WISC|MMPI|PCL|PHQ|GAD|ISO|IEEE|UTF|RFC|CVE|IRS|WHO|UK|US|USA|EU|CE|CEU|CEUS|RCT|CI|SD|COVID|ACT|VA|NY|CA|BC|AZ|TX|FL|WA|MA|IL|PA|OH|NJ|NC|GA|MI)$/;
/** Right behind: what makes it an amount. */
const COUNTED =
  '(?! ?(?:%|mg|mcg|ml|kg|lbs?|am\\b|pm\\b|[a-z]{0,3}minutes|min\\b|hours?|days|weeks|months|years|words|clients|people|sessions|calories|steps|dollars|pounds))';
/** Free lines and the lines of a crisis. */
const FREE = /^(?:1?[ -]?8(?:00|33|44|55|66|77|88)[ -]|0800|0808|1[38]00[ -]|116[ -]|988|741)/;
const VALUE = String.raw`(?:\d{1,5} of \d{1,2}\/\d{1,2}(?:\/\d\d)?|(?:[A-Z]{1,6}[-/ ])?(?:[A-Z]{1,4}-)?[A-Z]{0,8}\d[A-Z\d]{0,18}(?:[-/][A-Z\d]{1,12}| [A-Z]{1,4}(?= \d)| [A-Z]{0,5}\d[A-Z\d]{0,12}| [A-Z]{1,2}(?=[.,;)\s]|$)){0,5})`;

function isNumberOfSomebody(
  value: string,
  { cue = '', word = '' }: Readonly<Record<string, string | undefined>>,
): boolean {
  const digits = value.replace(/\D/g, '').length;
  const lettered = /[A-Z]/.test(value);
  if (
    !isCode(value, 3) ||
    FREE.test(value) ||
    NOBODYS.test(value.match(/^[A-Z]{3,}/)?.[0] ?? '') ||
    /\b(?:CFR|USC|AM|PM|EST|PST|GMT)\b/.test(value)
  )
    return false;
  // Codes of bills and diagnoses, hours, postcodes.
  if (/^(?:[A-Z]\d{2,4}|\d{5}(?: \d{5})*|\d{4}-\d{4}|\d{5}-\d{4})$/.test(value) && !word) return false;
  if (/^[A-Z]{2,}$/.test(cue) && cue !== 'ID' && cue !== 'REF' && cue !== 'CASE' && cue !== 'FILE')
    return (
      !NOBODYS.test(cue) &&
      (word
        ? digits >= (/#/.test(word) ? 4 : 5) || (lettered && digits >= 3)
        : digits >= 6 || (lettered && digits >= 4))
    );
  if (/^n/i.test(cue))
    return lettered ? digits >= 4 : digits >= 6 && /^no$/i.test(cue) && !/^\d{3}[ -]\d{3}[ -]\d{4}$|^0/.test(value);
  if (/^(?:badge|locker)/i.test(cue) && word) return digits >= 3;
  return word
    ? digits >= 4 || lettered
    : digits >= 6 || (lettered ? digits >= 4 || /[-/]/.test(value) : digits === 5 && /\D/.test(value));
}

export const identifier: Identifier = {
  kind: 'calledNumber',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R): any number that the words before it make one person’s',
  needsDigit: true,
  gate: /\d[-/ ]?[A-Z\d][-/ ]?\d/,
  expression: new RegExp(
    String.raw`(?<![\w-])(?<cue>${NOUN}|[A-Z]{2,9})(?:['’]s)?(?<word>(?: ?\.? ?(?:[nN]os?\b\.?|[nN]r|[nN]um(?:ber)?|ref|id|ID|code|on|read|shown|#)){0,2})(?: (?:with|on|for|from|at|by|in) (?:[A-Za-z]{1,12} ){1,2}(?=is |was |[:(]))?[ \t]{0,4}(?:[:=.,(–—…-]{1,3}|(?:is|was|has|it says)\b(?: number)?)?[ \t]{0,4}[#("“]?(?<![$£€])(?<value>${VALUE})(?![\w/]|[.:]\d|-\d)${COUNTED}`,
    'dg',
  ),
  validate: isNumberOfSomebody,
  certainty: 0.7,
};

export const cases: Cases = {
  matches: [
    'ID ⟦918 44720 03⟧, group ⟦7K-0092⟧',
    'your complaint is number ⟦C-1187⟧.',
    'NHI ⟦ZAB2291⟧ and HCN ⟦4188 207 733 BN⟧',
    'file number ⟦26 JA 0418⟧',
    'asylum file ⟦PTXMWI004418⟧, indictment ⟦2026/88-0417⟧',
    "Rosa's reference with us is ⟦DA-2231⟧",
    'his licence (⟦S0418-77206-40815⟧)',
    'No. ⟦CR2026-118843-001⟧',
    'He was number ⟦A6004417⟧',
    'police log ⟦114 of 22/11⟧ and IR #⟦4471⟧',
    'keeps the badge number, ⟦339⟧,',
  ],
  ignores: [
    'HCPCS H2019, CPT 90837, ICD F41.1',
    'case 12, file 3 of 4, order 2019',
    'claim 90837 90785',
    'LMFT 104882, no. 4 of 10',
    '45 CFR 164.514, 29 USC 1701',
    'policy 2019-2020, group 4, plan 504',
    'CI 0.18-0.71, GMT 0900-1700',
    'a group of 12, number 12 and ticket 300 dollars',
  ],
};
