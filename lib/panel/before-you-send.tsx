import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../messages/messages';
import { ClinicWords } from './clinic-words';
import { CrowdPicture, leftBy } from './crowd-picture';
import { DisguiseList } from './disguise-list';
import { FindingRow } from './finding-row';
import { trusted } from './host';
import { Instead } from './instead';
import { NamingChoice } from './naming-choice';
import { Notices } from './notices';
import { ReasonChoice, useReason } from './reason-choice';
import type { PanelAnswers, PanelView } from './view';
import { standingWords, whereWords } from './where-words';
import { leadWords } from './words';

export interface BeforeYouSendProps {
  readonly view: PanelView;
  readonly answers: PanelAnswers;
  /** Whether it is too soon after the last change of the panel for a press to be meant for what now stands there. */
  hasty(): boolean;
  /** What keys of the panel do: `choose` the reason at this place in the list. */
  readonly keys: { choose?: (at: number) => void };
}

/** Everything inside the dialog. */
export function BeforeYouSend({ view, answers, hasty, keys }: BeforeYouSendProps) {
  const reason = useReason(view, answers.choose);
  const asked = view.reason !== 'none' && view.composerGone !== true && view.progress === undefined;
  const empty = view.findings.length === 0 && view.notices.length === 0;
  const clear = empty && !view.failed && view.progress === undefined;
  const { near, far } = view.choices;
  const sender = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    keys.choose = (at) => {
      const choice = [...near, ...far][at];
      if (!asked || choice === undefined) return;
      reason.props.onChoose(choice);
      // Where a duty is done sending is the easy way: the next Enter. Not before the choice is drawn.
      if (choice === 'duty') setTimeout(() => sender.current?.focus(), 0);
    };
  });
  const busy = view.busy === true;
  const gone = view.composerGone === true;
  // The second press of a double click on the page's own button was not meant for what stands here now.
  const unlessBusy = (act: () => void) => (event: UIEvent) => {
    if (!busy && !(event.detail > 1 && hasty())) act();
  };
  // Where nothing identifies by itself, how few they are together is the matter.
  const together = view.findings.every(({ tier }) => tier === 'quasi');
  const picture = !gone && view.crowd && (
    <CrowdPicture
      given={view.crowd}
      findings={view.findings}
      busy={busy}
      onReplace={(id) => unlessBusy(() => answers.replace([id]))}
    />
  );
  const send = () => {
    if (busy || hasty()) return;
    const given = asked ? reason.take() : null;
    if (given !== 'missing') answers.sendAsItIs(given);
  };
  return (
    <>
      <header>
        <h2 id="title">{message('panel_title')}</h2>
        <span class="brand">{message('extName')}</span>
      </header>
      <div class="body">
        <Place view={view} onChange={unlessBusy(answers.changePlace)} />
        <div id="lead" role="status">
          <Lead view={view} clear={clear} />
        </div>
        {view.undoable === true && (
          <p class="undo">
            <button
              type="button"
              class="link"
              aria-disabled={busy}
              aria-label={message('panel_undoReplacement')}
              onClick={trusted(unlessBusy(answers.undo))}
            >
              {message('panel_undo')}
            </button>
          </p>
        )}
        {!gone && <Notices notices={view.notices} contacts={view.contacts} />}
        {view.verdict === 'block' && !clear && <p class="blocked">{message('panel_blocked')}</p>}
        {view.clinic !== undefined && !clear && <ClinicWords clinic={view.clinic} />}
        {!gone && view.instead !== undefined && (
          <Instead words={view.instead} busy={busy} onWrite={unlessBusy(answers.writeInstead)} />
        )}
        {together && picture}
        {gone ? (
          <KeptWords label={message('panel_kept')} words={view.draft ?? ''} />
        ) : (
          <Rows view={view} busy={busy} answers={answers} unlessBusy={unlessBusy} />
        )}
        {!gone && view.naming !== undefined && (
          <NamingChoice naming={view.naming} busy={busy} onName={(naming) => unlessBusy(() => answers.name(naming))} />
        )}
        {!together && picture}
        {!gone && view.disguise !== undefined && <DisguiseList lines={view.disguise} />}
        {view.aside !== undefined && <p class="hint">{message('panel_aside', String(view.aside))}</p>}
        <p class="notice" role="status">
          {view.notice !== undefined && message(view.notice)}
        </p>
        {!gone && view.revised !== undefined && <KeptWords label={message('panel_revised')} words={view.revised} />}
        {!gone && view.progress === undefined && <p class="ponder">{message('panel_ponder')}</p>}
      </div>
      {asked && <ReasonChoice {...reason.props} />}
      {asked && view.agreed === true && (
        <p class="agreed" role="status">
          {message('panel_agreed')}
        </p>
      )}
      <Actions
        view={view}
        clear={clear}
        easy={clear || view.agreed === true || reason.props.choice === 'duty'}
        answers={answers}
        sender={sender}
        onSend={trusted(send)}
        unlessBusy={unlessBusy}
      />
    </>
  );
}

function Place({ view, onChange }: { view: PanelView; onChange: (event: UIEvent) => void }) {
  return (
    <>
      <p class="place">
        <span id="place">
          <span class="to">{message('panel_to', view.place)}</span>{' '}
          <span class={`standing ${view.standing}`}>{standingWords(view.standing, view.destination?.recipients)}</span>
        </span>{' '}
        <button type="button" class="link" onClick={trusted(onChange)}>
          {message('panel_changePlace')}
        </button>
      </p>
      {view.destination &&
        whereWords(view.destination).map((line) => (
          <p key={line} class="hint where">
            <bdi>{line}</bdi>
          </p>
        ))}
    </>
  );
}

/** What the panel says first. */
function Lead({ view, clear }: { view: PanelView; clear: boolean }) {
  if (view.composerGone) {
    return (
      <>
        <p class="lead">{message('panel_gone')}</p>
        <p class="hint">{message('panel_goneHint')}</p>
      </>
    );
  }
  if (view.progress !== undefined) return <Progress share={view.progress} />;
  if (clear) return <p class="lead good">{message('panel_clear')}</p>;
  return (
    <>
      {view.failed && (
        <>
          <p class="lead">{message('panel_failed')}</p>
          <p class="hint">{message('panel_failedHint')}</p>
        </>
      )}
      {view.findings.length > 0 && <p class="lead">{leadWords(view.findings)}</p>}
      {view.foreign === true && <p class="hint">{message('panel_foreign')}</p>}
    </>
  );
}

/** How far a long draft has been read. */
function Progress({ share }: { share: number }) {
  return (
    <>
      <p class="lead">{message('panel_reading')}</p>
      <progress max={1} value={share} aria-label={message('panel_readingProgress')} />
      <p class="hint">{message('panel_readingHint')}</p>
    </>
  );
}

/** Words to take along: of a composer that is gone, or that it does not take. Selectable, where copying by button is not allowed. */
function KeptWords({ label, words }: { label: string; words: string }) {
  return <textarea class="kept" readOnly rows={5} aria-label={label} value={words} />;
}

interface RowsProps {
  readonly view: PanelView;
  readonly busy: boolean;
  readonly answers: PanelAnswers;
  unlessBusy(act: () => void): (event: UIEvent) => void;
}

function Rows({ view, busy, answers, unlessBusy }: RowsProps) {
  if (view.findings.length === 0) return null;
  // Whom it would be fine for can be told only where they are named.
  const named = (view.destination?.recipients.length ?? 0) > 0;
  return (
    <ul class="rows">
      {view.findings.map((finding) => (
        <FindingRow
          key={finding.id}
          finding={finding}
          says={view.says}
          leaves={view.crowd && leftBy(view.crowd, finding)}
          busy={busy}
          onReplace={unlessBusy(() => answers.replace([finding.id]))}
          onReword={(words) => answers.reword(finding.id, words)}
          onNotIdentifier={unlessBusy(() => answers.notIdentifier(finding.id))}
          onWhose={(label) => unlessBusy(() => answers.whose(finding.id, label))}
          onFine={named ? unlessBusy(() => answers.fineForThem(finding.id)) : undefined}
        />
      ))}
    </ul>
  );
}

interface ActionsProps {
  readonly view: PanelView;
  readonly clear: boolean;
  /** Sending is what the user is most likely to want now. */
  readonly easy: boolean;
  readonly answers: PanelAnswers;
  readonly sender: RefObject<HTMLButtonElement | null>;
  onSend(event: UIEvent): void;
  unlessBusy(act: () => void): (event: UIEvent) => void;
}

function Actions({ view, clear, easy, answers, sender, onSend, unlessBusy }: ActionsProps) {
  const gone = view.composerGone === true;
  const replaceable = !gone && view.findings.some((finding) => finding.replacement !== '');
  const sendable = !gone && view.progress === undefined && (clear || view.verdict !== 'block');
  const busy = view.busy === true;
  /** The browser itself closes the dialog should nothing of ours be left to answer: the frame this runs in may be gone. */
  const keep = (event: UIEvent) => {
    event.preventDefault();
    if (event.isTrusted) answers.keepEditing();
  };
  return (
    <footer>
      {!gone && view.revised !== undefined && (
        <button type="button" class="primary" onClick={trusted(unlessBusy(answers.copyRevised))}>
          {message('panel_copyRevised')}
        </button>
      )}
      {replaceable && (
        <button
          type="button"
          class={easy || view.revised !== undefined ? '' : 'primary'}
          aria-disabled={busy}
          onClick={trusted(unlessBusy(answers.replaceAll))}
        >
          {message('panel_replaceAll')}
        </button>
      )}
      {gone && (
        <button type="button" class="primary" onClick={trusted(answers.copyDraft)}>
          {message('panel_copy')}
        </button>
      )}
      <button type="button" class="keep" command="close" commandfor="sheet" onClick={keep}>
        {message('panel_keepEditing')}
      </button>
      {sendable && (
        <button
          type="button"
          ref={sender}
          class={`send ${easy ? 'primary' : 'plain'}`}
          aria-disabled={busy}
          onClick={onSend}
        >
          {message('panel_send')}
        </button>
      )}
    </footer>
  );
}
