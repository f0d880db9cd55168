/**
 * Domains that only public bodies may have, by the rules of their registries. Who writes to one may well be reporting: it is proposed,
 * and nothing is approved by it, since a town's library has such a domain too.
 */
export const AUTHORITY =
  /(?:^|[@.])(?:gov|mil|[a-z]{2}\.us|gov\.uk|police\.uk|nhs\.uk|gov\.scot|gov\.wales|gc\.ca|(?:gov\.)?(?:on|bc|ab|qc|mb|sk|ns|nb|nl|pe)\.ca|gov\.au|police\.[a-z]{2,3}\.gov\.au|govt\.nz|police\.govt\.nz|gov\.ie|garda\.ie|tusla\.ie)$/i;

/** Addresses, and whether they are of an authority. */
export const cases: readonly (readonly [string, boolean])[] = [
  ['intake@dss.county.ca.us', true],
  ['hotline@dcfs.state.il.us', true],
  ['desk@met.police.uk', true],
  ['mash@council.gov.uk', true],
  ['report@childprotection.vic.gov.au', true],
  ['intake@ontario.on.ca', true],
  ['duty@ot.govt.nz', true],
  ['someone@example.com', false],
  ['someone@gov.example', false],
  ['someone@mygov', false],
  ['someone@notgov.uk', false],
];
