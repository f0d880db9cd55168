import { browser } from 'wxt/browser';
import type { Composer } from '../composer/composer';
import { isForeign } from '../detector/language';
import type { Edit } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Purpose } from '../model/purpose';
import type { Reason } from '../model/reason';
import type { Contact } from '../model/settings';
import { asks } from '../model/verdict';
import { openPanel } from '../panel/panel';
import type { Naming, PanelHandle, PanelView } from '../panel/view';
import { disguiseLines } from '../rewrite/disguise';
import type { Renaming } from '../rewrite/pseudonyms';
import { referralInstead } from '../rewrite/referral';
import { inverseOf, PASSES, withEdits } from '../rewrite/rewrite-all';
import type { ClinicPolicy } from '../settings/managed/keys';
import { followSizes } from './changes';
import { choicesOf } from './choices';
import { clinicView } from './clinic-view';
import { OPTIONS, SHOWN, type ShownMessage } from './handshake';
import { anchorOf, panelDocument } from './panel-place';
import type { Part, Reading } from './reader';
import { renamed, renamingIn } from './renamings';
import { crowdOf, editsOf, rowsOf, wordsOf } from './rows';
import { countAnswer } from './tallying';

/** A text that takes longer to read is waited for with a panel, in ms. */
const UNSEEN = 400;

export interface Question {
  /** Reads the same drafts again, as for the purpose that was chosen. */
  read(purpose?: Purpose): Reading;
  /** "Not an identifier", for these words in this draft. */
  ignore(words: string): void;
  /** "Fine for these people", for these words in this draft and as long as it goes to nobody else. */
  allow(words: string, recipients: readonly string[]): void;
  /** Which client these words are of, in this draft. */
  whose(words: string, label: string): void;
  /** What the clinic set. */
  policy(): ClinicPolicy;
  /** Beside a duty, and where the draft tells of one. */
  contacts(): readonly Contact[];
  /** What would be sent is already on its way: it can go although the composer is gone. */
  readonly carried?: boolean;
  /** The panel is closed and the caret back: keep editing. */
  kept(): void;
  /** The panel is closed and the caret back: send what `reading` read, once, for the reason that was given. */
  send(reading: Reading, reason: Reason | null): void;
}

/**
 * Asks before a send, until it is answered. Exactly one of `kept` and `send` is called.
 * @param notice message key of a line that the panel opens with
 */
export function ask(win: Window, first: Reading, question: Question, notice?: string): void {
  let reading = first;
  let purpose: Purpose | null = null;
  let busy = false;
  /** What was replaced is about to be read and replaced once more. */
  let again = false;
  let revised: string | undefined;
  /** By row, what the user would rather write. */
  const own = new Map<string, string>();
  let naming: Naming = 'roles';
  const renaming = () => (naming === 'names' ? renamingIn(reading.destination) : undefined);
  /** What takes the replacements back, the last first, and the text that each is for. */
  const done: { readonly text: string; readonly edits: readonly Edit[]; readonly joined: boolean }[] = [];
  const composers = first.parts.map((part) => part.composer);
  const carets = composers.map((composer) => composer.caret());
  const gone = () => composers.length > 0 && composers.every((composer) => !composer.element.isConnected);

  const view = (): PanelView => ({
    ...withOwn(
      viewOf(reading, purpose === null ? undefined : { purpose, reading: question.read(purpose) }, renaming()),
      own,
    ),
    ...(reading.decision.findings.some(({ family }) => family === 'name') && { naming }),
    ...(isTaught(reading, purpose) && { disguise: disguiseLines(reading.text, reading.decision.findings) }),
    contacts: question.contacts(),
    ...clinicView(question.policy(), reading.decision),
    composerGone: gone(),
    draft: gone() ? first.text : undefined,
    busy,
    notice,
    revised,
    undoable: !gone() && !again && done[0]?.text === reading.text,
  });

  /** Kinds that the user said are none, or fine for these people. */
  const waved = new Set<string>();
  const wave = (id: string) => waved.add(id.slice(0, id.indexOf(' ')));

  const finish = (then: () => void) => {
    unfollow();
    panel.close();
    const last = carets.findIndex((caret) => caret.focused);
    if (!gone()) composers[last]?.restore(carets[last] ?? composers[last].caret());
    then();
  };
  const renew = () => {
    if (!gone()) reading = question.read();
    panel.update(view());
  };

  const notify = (key: string) => {
    notice = key;
    panel.update(view());
  };

  const copy = (words: string) =>
    void Promise.resolve(win.navigator.clipboard?.writeText(words) ?? Promise.reject()).then(
      () => notify('panel_copied'),
      () => notify('panel_notCopied'),
    );

  const put = async (edits: readonly Edit[]): Promise<number> => {
    busy = true;
    notice = undefined;
    panel.update(view());
    // A modal dialog makes the page inert, and an inert editor takes no edit.
    panel.stepAside();
    const failed = await replaceIn(reading.parts, edits);
    panel.stepBack();
    busy = false;
    return failed;
  };

  /** @param joined goes back together with the replacement before it */
  const replace = async (edits: readonly Edit[], joined = false) => {
    if (busy || gone()) return;
    if (naming === 'names') for (const name of renamed(reading)) question.ignore(name);
    const before = reading.text;
    const wanted = revisedBy(reading.parts, edits);
    const failed = await put(edits);
    if (failed === 0 && edits.length > 0)
      done.unshift({ text: withEdits(before, edits), edits: inverseOf(before, edits), joined });
    notice = failed > 0 ? 'panel_not_replaced' : edits.length > 0 ? 'panel_replaced' : undefined;
    revised = failed > 0 ? wanted : undefined;
    renew();
  };

  const replaceAll = async () => {
    if (busy || again) return;
    again = true;
    for (let pass = 0; pass < PASSES; pass += 1) {
      const edits = editsOf(reading, new Date(), undefined, own, renaming());
      const settled = revised !== undefined || edits.length === 0 || !reading.decision.findings.some(isDirect);
      if (pass > 0 && (settled || !panel.open)) break;
      await replace(edits, pass > 0);
    }
    again = false;
    if (panel.open) panel.update(view());
  };

  const undo = async () => {
    const last = done[0];
    if (busy || gone() || last?.text !== reading.text) return;
    done.shift();
    const failed = await put(last.edits);
    notice = failed > 0 ? 'panel_not_replaced' : 'panel_undone';
    renew();
    if (failed === 0 && last.joined) await undo();
  };

  const panel: PanelHandle = openPanel(
    panelDocument(win),
    view(),
    {
      keepEditing: () => {
        tellShown(first, [...waved]);
        countAnswer(first.decision, 'kept');
        finish(question.kept);
      },
      sendAsItIs: (reason) => {
        tellShown(first, [...waved, ...kindsOf(reading)]);
        countAnswer(asks(reading.decision.verdict) ? reading.decision : first.decision, reason);
        finish(gone() && !question.carried ? question.kept : () => question.send(reading, reason));
      },
      replace: (ids) => void replace(editsOf(reading, new Date(), ids, own, renaming())),
      replaceAll: () => void replaceAll(),
      writeInstead: () => void replace(insteadOf(reading)),
      name: (next) => {
        naming = next;
        panel.update(view());
      },
      reword: (id, words) => {
        own.set(id, words);
        panel.update(view());
      },
      undo: () => void undo(),
      notIdentifier: (id) => {
        wave(id);
        question.ignore(wordsOf(id));
        renew();
      },
      fineForThem: (id) => {
        wave(id);
        question.allow(wordsOf(id), reading.destination.recipients);
        renew();
      },
      whose: (id, label) => {
        question.whose(wordsOf(id), label);
        renew();
      },
      choose: (next) => {
        purpose = next;
        panel.update(view());
      },
      changePlace: openOptions,
      copyDraft: () => copy(first.text),
      copyRevised: () => copy(revised ?? ''),
    },
    { anchor: anchorOf(first) },
  );
  let wasGone = false;
  const elements = composers.map((composer) => composer.element);
  const unfollow = followSizes(elements, () => {
    if (gone() !== wasGone) {
      wasGone = gone();
      panel.update(view());
    }
  });
}

function isDirect({ tier }: Finding): boolean {
  return tier === 'direct';
}

/** What is published or taught is disguised first. */
function isTaught({ decision }: Reading, chosen: Purpose | null): boolean {
  return chosen === 'teaching' || decision.purpose === 'teaching';
}

/** The body of a post that looks for a therapist, said of the therapist alone. */
function insteadOf({ parts, text, decision }: Reading): readonly Edit[] {
  const body = [...parts].sort((a, b) => b.text.length - a.text.length)[0];
  const replacement = body && referralInstead(text, decision.findings);
  if (!body || !replacement || body.text.trim() === replacement) return [];
  return [{ start: body.offset, end: body.offset + body.text.length, replacement }];
}

/** Rows with what the user would rather write. */
function withOwn<T extends Pick<PanelView, 'findings'>>(view: T, own: ReadonlyMap<string, string>): T {
  const findings = view.findings.map((row) => {
    const words = own.get(row.id);
    return words === undefined ? row : { ...row, replacement: words, own: true };
  });
  return { ...view, findings };
}

/** What the composers that edits fall into would say with them, a line break between. */
function revisedBy(parts: readonly Part[], edits: readonly Edit[]): string {
  const changed = parts.flatMap(({ text, offset }) => {
    const own = edits.flatMap((edit) => shareOf(offset, text, edit));
    if (own.length === 0) return [];
    const last = [...own].sort((a, b) => b.start - a.start);
    return [
      last.reduce((words, { start, end, replacement }) => words.slice(0, start) + replacement + words.slice(end), text),
    ];
  });
  return changed.join('\n');
}

/** What of an edit falls into a part: where it reaches over several paragraphs, the new words stand in the first. */
function shareOf(offset: number, text: string, { start, end, replacement }: Edit): Edit[] {
  const own = { start: Math.max(0, start - offset), end: Math.min(text.length, end - offset) };
  const inside = start >= offset && end <= offset + text.length;
  if (!inside && own.start >= own.end) return [];
  return [{ ...own, replacement: start >= offset ? replacement : '' }];
}

/**
 * Makes edits that count in a reading's whole text, each in its own composer.
 * @returns how many could not be made
 */
export async function replaceIn(parts: readonly Part[], edits: readonly Edit[]): Promise<number> {
  let failed = 0;
  for (const part of parts) {
    const own = edits.flatMap((edit) => shareOf(part.offset, part.text, edit));
    if (own.length > 0) failed += (await replaced(part.composer, own)).failed.length;
  }
  return failed;
}

function replaced(composer: Composer, edits: readonly Edit[]) {
  return composer.replace(edits).catch(() => ({ done: [], failed: edits }));
}

/** Whether a reading needs an answer at all. */
export function needsAnswer(reading: Reading): boolean {
  return asks(reading.decision.verdict);
}

/**
 * What the panel shows of a reading by itself.
 * @param chosen the purpose that was chosen, and the same as read for it
 */
function viewOf(
  reading: Reading,
  chosen?: { readonly purpose: Purpose; readonly reading: Reading },
  renaming?: Renaming,
): Omit<PanelView, 'contacts'> {
  const { decision, destination } = reading;
  const { verdict, notices, says } = chosen?.reading.decision ?? decision;
  const crowd = crowdOf(reading);
  const [instead] = insteadOf(reading);
  return {
    place: destination.label,
    destination,
    standing: decision.standing,
    verdict,
    findings: rowsOf(reading, new Date(), chosen?.purpose, renaming),
    notices,
    ...(says && { says }),
    ...(crowd && { crowd }),
    ...(instead && { instead: instead.replacement }),
    reason: decision.verdict === 'justify' ? 'required' : decision.verdict === 'block' ? 'duty' : 'none',
    choices: choicesOf(decision),
    agreed: chosen !== undefined && !asks(verdict),
    failed: decision.failed,
    aside: decision.aside,
    foreign: isForeign(reading.text),
  };
}

function kindsOf({ decision }: Reading): readonly string[] {
  return decision.findings.map(({ kind }) => kind);
}

/** Counts what was spoken of and let go, by kind alone. */
function tellShown(first: Reading, overridden: readonly string[]): void {
  const message: ShownMessage = { type: SHOWN, kinds: kindsOf(first), overridden };
  void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
}

function openOptions(): void {
  void browser.runtime.sendMessage({ type: OPTIONS }).catch(() => undefined);
}

/**
 * Shows how far a held draft has been read, once that takes long enough to be noticed.
 * @param gaveUp the user would rather go on writing
 */
export function showProgress(win: Window, first: Reading, gaveUp: () => void) {
  let panel: PanelHandle | null = null;
  let view: PanelView = {
    ...viewOf(first),
    contacts: [],
    verdict: 'warn',
    reason: 'none',
    failed: false,
    progress: first.share,
  };
  const never = () => undefined;
  const timer = win.setTimeout(() => {
    panel = openPanel(
      panelDocument(win),
      view,
      {
        keepEditing: gaveUp,
        sendAsItIs: never,
        replace: never,
        replaceAll: never,
        writeInstead: never,
        name: never,
        reword: never,
        undo: never,
        notIdentifier: never,
        fineForThem: never,
        whose: never,
        choose: never,
        copyDraft: never,
        copyRevised: never,
        changePlace: openOptions,
      },
      { anchor: anchorOf(first) },
    );
  }, UNSEEN);
  return {
    set(progress: number) {
      view = { ...view, progress };
      panel?.update(view);
    },
    close() {
      win.clearTimeout(timer);
      panel?.close();
    },
  };
}
