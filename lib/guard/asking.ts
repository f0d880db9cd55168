import { browser } from 'wxt/browser';
import type { Edit } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Purpose } from '../model/purpose';
import type { Reason } from '../model/reason';
import type { Contact } from '../model/settings';
import { asks } from '../model/verdict';
import { openPanel } from '../panel/panel';
import type { Naming, PanelHandle, PanelView } from '../panel/view';
import { disguiseLines } from '../rewrite/disguise';
import { inverseOf, PASSES, withEdits } from '../rewrite/rewrite-all';
import type { ClinicPolicy } from '../settings/managed/keys';
import { followSizes } from './changes';
import { clinicView } from './clinic-view';
import { SHOWN, type ShownMessage } from './handshake';
import { anchorOf, panelDocument } from './panel-place';
import { insteadOf, viewOf, withOwn } from './panel-view';
import { openOptions } from './progress';
import type { Reading } from './reader';
import { renamed, renamingIn } from './renamings';
import { replaceIn, revisedBy } from './replacing';
import { editsOf, wordsOf } from './rows';
import { countAnswer } from './tallying';

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
        if (asks(reading.decision.verdict)) countAnswer(reading.decision, reason);
        else countAnswer(first.decision, reading.text === first.text ? reason : 'replaced');
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

/** Whether a reading needs an answer at all. */
export function needsAnswer(reading: Reading): boolean {
  return asks(reading.decision.verdict);
}

function kindsOf({ decision }: Reading): readonly string[] {
  return decision.findings.map(({ kind }) => kind);
}

/** Counts what was spoken of and let go, by kind alone. */
function tellShown(first: Reading, overridden: readonly string[]): void {
  const message: ShownMessage = { type: SHOWN, kinds: kindsOf(first), overridden };
  void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
}
