/**
 * What is to be done with a send, from the mildest.
 * - `allow`: nothing
 * - `hint`: an underline, no question
 * - `warn`: a question before the send, one click on
 * - `justify`: a question, and a reason
 * - `block`: no way on from here
 */
export const VERDICTS = ['allow', 'hint', 'warn', 'justify', 'block'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The stricter of two verdicts. */
export function stricter(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b;
}

/** The milder of two verdicts. */
export function milder(a: Verdict, b: Verdict): Verdict {
  return stricter(a, b) === a ? b : a;
}

/** Whether a send under this verdict waits for an answer. */
export function asks(verdict: Verdict): boolean {
  return verdict === 'warn' || verdict === 'justify' || verdict === 'block';
}
