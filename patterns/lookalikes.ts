/**
 * Letters of other scripts that are drawn as Latin ones, to be read as those within a word that has Latin letters too. After the
 * confusables of Unicode Technical Standard 39, the few that a keyboard or a pasted text brings.
 */
const PAIRS: readonly (readonly [others: string, latin: string])[] = [
  ['АВЕЅІЈКМНОРСТУХԁԛԜѕіјаеорсухһӏ', 'ABESIJKMHOPCTYXdqWsijaeopcyxhl'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι', 'ABEZHIKMNOPTYXovi'],
];

/** From a look-alike to its Latin letter. Both are one UTF-16 unit. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([others, latin]) => [...others].map((other, at) => [other, latin.charAt(at)] as const)),
);
