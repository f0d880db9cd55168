import type { Saying } from '../model/code';
import type { Crowd } from '../model/crowd';
import type { Notice, Standing } from '../model/decision';
import type { DisguiseLine } from '../model/disguise';
import type { Destination, PartRole } from '../model/draft';
import type { Tier } from '../model/finding';
import type { Purpose } from '../model/purpose';
import type { OtherReason, Reason } from '../model/reason';
import type { Contact } from '../model/settings';
import type { Verdict } from '../model/verdict';

/** One row of the panel: the same words flagged for the same reason, once or several times. */
export interface PanelFinding {
  readonly id: string;
  /** The words as they stand in the draft. */
  readonly words: string;
  /** As in `Finding.kind`: shown with the message `kind_<kind>`, or as it is where there is none. */
  readonly kind: string;
  /** As in `Finding.why`: shown with the message `why_<why>`, or as it is where there is none. */
  readonly why: string;
  readonly tier: Tier;
  /** What "Replace" would put there. Empty where nothing sensible is known: then there is no such button. */
  readonly replacement: string;
  /** The replacement is the user's own words. */
  readonly own?: boolean;
  /** Where they stand, when that is not the body: shown with the message `part_<role>`. */
  readonly part?: PartRole;
  /** The purpose that was chosen has no need of it. */
  readonly beyond?: boolean;
  /** Labels of the clients on the roster that it is of: several where it fits several. Never more of a record than that. */
  readonly clients?: readonly string[];
  /** How often the words occur in the draft. */
  readonly count: number;
}

/**
 * What can be chosen as a reason: a purpose, `duty` (which becomes a report or danger by its ticks), or what is no purpose. Its words
 * are the message `reason_<choice>`.
 */
export type Choice = Exclude<Purpose, 'public' | 'report' | 'danger'> | 'duty' | OtherReason | ClinicChoice;

/** One of the clinic's own reasons: its words behind a colon. */
export type ClinicChoice = `clinic:${string}`;

export function isClinicChoice(choice: Choice): choice is ClinicChoice {
  return choice.startsWith('clinic:');
}

/** A crowd, and the words of the draft that its details are told in. */
export interface PanelCrowd {
  readonly crowd: Crowd;
  /** Of each detail: its words in the draft, or what it is called where none stand for it. */
  readonly words: readonly string[];
  /** Of each detail: the id of its row, `null` where it has none. */
  readonly rows: readonly (string | null)[];
}

/** What names become: what people are to whom, or other names. The words of each are the message `naming_<naming>`. */
export const NAMINGS = ['roles', 'names'] as const;
export type Naming = (typeof NAMINGS)[number];

/** What the panel shows of the clinic. */
export interface PanelClinic {
  /** Its own words, a line each. */
  readonly words: readonly string[];
  /** Its own reasons, offered beside the others. */
  readonly reasons: readonly string[];
  /** The least length of a reason in the user's own words. */
  readonly leastCharacters: number;
  /** Whom to ask, where its policy stands in the way. */
  readonly contact?: string;
  /** An address that begins with `https://`. */
  readonly link?: string;
}

/** Everything the panel shows. */
export interface PanelView {
  /** What the page calls the place the draft goes to. */
  readonly place: string;
  /** What was understood of that place and who reads it. */
  readonly destination?: Destination;
  readonly standing: Standing;
  readonly verdict: Verdict;
  /** In reading order. */
  readonly findings: readonly PanelFinding[];
  /** About how many people fit, where that could be counted. */
  readonly crowd?: PanelCrowd;
  /** `duty`: nothing else would pass. */
  readonly reason: 'none' | 'required' | 'duty';
  /** What is offered as a reason: the likely and the usual ones, and the rest on demand. */
  readonly choices: { readonly near: readonly Choice[]; readonly far: readonly Choice[] };
  /** The purpose that was chosen lets the draft pass to these readers without a question. */
  readonly agreed?: boolean;
  /** About the readers and the place, the gravest first. */
  readonly notices: readonly Notice[];
  /** What the user's codes say to this purpose: stands under "Why?". */
  readonly says?: readonly Saying[];
  /** What the clinic has to say. */
  readonly clinic?: PanelClinic;
  /** Shown beside a duty, and where the draft tells of one. */
  readonly contacts: readonly Contact[];
  /** How many findings in quoted history were left out, since it only goes back to those who were in it. */
  readonly aside?: number;
  /** The draft could not be read, and the question is asked to be safe. */
  readonly failed: boolean;
  /** The draft is in another language than English, so that less of it was understood. */
  readonly foreign?: boolean;
  /** Message key of one line about what just happened. */
  readonly notice?: string;
  /** The page took the composer away while the panel was open. */
  readonly composerGone?: boolean;
  /** The words of a composer that is gone, so that they can be copied. Shown in that case only. */
  readonly draft?: string;
  /** The draft is still being read: how much is done, 0 to 1. Nothing else is known yet, and there is no other way on. */
  readonly progress?: number;
  /** What the draft would say, where its editor did not take the replacements: to be copied. */
  readonly revised?: string;
  /** For what is published or taught: what a disguise asks for, and how much of it is done. */
  readonly disguise?: readonly DisguiseLine[];
  /** What names become; absent where there are none. */
  readonly naming?: Naming;
  /** What a post that looks for a therapist could say instead, of the therapist alone. */
  readonly instead?: string;
  /** The last replacement can be taken back. */
  readonly undoable?: boolean;
  /** Something is being done to the draft: no other action starts meanwhile. */
  readonly busy?: boolean;
}

/** What the user answered. Each is called for a trusted event only. */
export interface PanelAnswers {
  keepEditing(): void;
  replace(ids: readonly string[]): void;
  replaceAll(): void;
  /** What names become from now on. */
  name(naming: Naming): void;
  /** Puts {@link PanelView.instead} in the place of the draft. */
  writeInstead(): void;
  /** What the user would rather write for a row. Nothing is replaced yet. */
  reword(id: string, words: string): void;
  /** Takes the last replacement back. */
  undo(): void;
  notIdentifier(id: string): void;
  /** It identifies, and these people may know it. */
  fineForThem(id: string): void;
  /** Which of several clients it is of: one of their labels. */
  whose(id: string, label: string): void;
  /** What it is for; `null`: nothing that changes who may learn what. */
  choose(purpose: Purpose | null): void;
  /** `null` where no reason was asked. */
  sendAsItIs(reason: Reason | null): void;
  changePlace(): void;
  copyDraft(): void;
  /** Copies {@link PanelView.revised}. */
  copyRevised(): void;
}

export interface PanelHandle {
  update(view: PanelView): void;
  /** Takes the panel away. Calls none of the answers. */
  close(): void;
  /** Leaves the top layer, still in sight: a modal dialog makes the page inert, and an inert editor takes no edit. */
  stepAside(): void;
  /** Returns above the page, focus inside. */
  stepBack(): void;
  readonly open: boolean;
}
