/** What the path of a request says that saves or previews a draft by itself. Not a send, unless the path says so too. */
const SAVES = /(auto-?save|draft|typing|preview|spell|grammar|suggest|complet|translat)/i;
const SENDS = /(send|submit|publish|post(?!draft)|reply|comment)/i;

/** Whether an address looks like one that drafts are saved to. @param path without query */
export function looksLikeAutosave(path: string): boolean {
  return SAVES.test(path) && !SENDS.test(path);
}
