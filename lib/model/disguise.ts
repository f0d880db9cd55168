/** One line of the checklist: still to be done, nothing found, or for the author to answer. Its words are `disguise_<id>`. */
export interface DisguiseLine {
  readonly id: string;
  readonly state: 'open' | 'clear' | 'ask';
}
