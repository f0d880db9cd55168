import type { Purpose, RecordField } from './purpose';

/** Answers to "why are you sending it?" that are no purpose: it is nobody's secret, or none of the purposes fits. */
export const OTHER_REASONS = ['notClient', 'other'] as const;
export type OtherReason = (typeof OTHER_REASONS)[number];

/** The answer to "why are you sending it?". Its words are the message `reason_<purpose>`. */
export interface Reason {
  readonly purpose: Purpose | OtherReason;
  /** One line in the user's own words: asked for with `other`, empty otherwise. May identify: never stored in the clear. */
  readonly note: string;
  /** One of the clinic's own reasons, in its words. */
  readonly ofClinic?: string;
  /** What its record asks for, as far as it was given. */
  readonly fields?: Readonly<Partial<Record<RecordField, string>>>;
}
