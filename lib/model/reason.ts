/** Why the user sends what identifies a client. Its words are the message `reason_<purpose>`. */
export const PURPOSES = ['consultation', 'supervision', 'release', 'duty', 'notClient', 'other'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The answer to "why are you sending it?". */
export interface Reason {
  readonly purpose: Purpose;
  /** One line in the user's own words: asked for with `other`, empty otherwise. May identify: never stored in the clear. */
  readonly note: string;
}
