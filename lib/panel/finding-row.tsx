import { useId, useRef, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Saying } from '../model/code';
import type { PeopleRange } from '../model/crowd';
import { rangeWords } from './crowd-words';
import { trusted } from './host';
import { Rewording } from './rewording';
import { Sayings } from './sayings';
import type { PanelFinding } from './view';
import { clientWords, kindWords, timesWords, whyWords } from './words';

/** So many clients of one name are offered. */
const LABELS = 6;

interface RowProps {
  readonly finding: PanelFinding;
  /** What the user's codes say to the purpose. */
  readonly says?: readonly Saying[];
  /** How many people would fit with the replacement. */
  readonly leaves?: PeopleRange | undefined;
  readonly busy: boolean;
  onReplace(event: UIEvent): void;
  /** What the user would rather write. */
  onReword(words: string): void;
  onNotIdentifier(event: UIEvent): void;
  /** What says that it is of this client. */
  onWhose(label: string): (event: UIEvent) => void;
  /** Absent where nobody is named. */
  onFine?(event: UIEvent): void;
}

/** One finding: the words, what they are, what would stand there instead, and the two answers to it. */
export function FindingRow({
  finding,
  says = [],
  leaves,
  busy,
  onReplace,
  onReword,
  onNotIdentifier,
  onWhose,
  onFine,
}: RowProps) {
  const [open, setOpen] = useState(false);
  const [rewording, setRewording] = useState(false);
  const changer = useRef<HTMLButtonElement>(null);
  const done = () => {
    setRewording(false);
    setTimeout(() => changer.current?.focus(), 0);
  };
  const whyId = useId();
  const toggle = trusted(() => setOpen(!open));
  const replaceable = finding.replacement !== '';
  const why = (
    <button
      type="button"
      class="why"
      aria-expanded={open}
      aria-controls={whyId}
      aria-label={message('panel_whyOf', finding.words)}
      onClick={toggle}
    >
      {message('panel_why')}
    </button>
  );
  return (
    <li class="row">
      <div class="what">
        <bdi class={`words ${finding.tier}`}>{finding.words}</bdi>
        <span class="kind">{kindWords(finding.kind)}</span>
        {finding.clients !== undefined && <span class="client">{clientWords(finding.clients)}</span>}
        {finding.part !== undefined && <span class="part">{message(`part_${finding.part}`)}</span>}
        {finding.beyond === true && <span class="beyond">{message('panel_beyond')}</span>}
        {finding.count > 1 && <span class="count">{timesWords(finding.count)}</span>}
        {!replaceable && why}
      </div>
      <div class="instead">
        {rewording ? (
          <Rewording
            words={finding.words}
            replacement={finding.replacement}
            onTake={(words) => {
              onReword(words);
              done();
            }}
            onDrop={done}
          />
        ) : (
          replaceable && (
            <span class="becomes">
              <span class="arrow" aria-hidden="true" />
              <span class="unseen">{message('panel_becomes')} </span>
              <bdi>{finding.replacement}</bdi>
            </span>
          )
        )}
        {replaceable && !rewording && leaves && (
          <span class="leaves">{message('crowd_leaves', rangeWords(leaves))}</span>
        )}
        {!rewording && finding.part !== 'fileName' && (
          <button
            type="button"
            class="why"
            ref={changer}
            aria-label={message('panel_rewordFor', finding.words)}
            onClick={trusted(() => setRewording(true))}
          >
            {message('panel_reword')}
          </button>
        )}
        {replaceable && why}
      </div>
      <div class="answers">
        {replaceable && (
          <button
            type="button"
            class="small"
            aria-disabled={busy}
            aria-label={message('panel_replaceOne', finding.words)}
            onClick={trusted(onReplace)}
          >
            {message('panel_replace')}
          </button>
        )}
        <button
          type="button"
          class="small plain"
          aria-disabled={busy}
          aria-label={message('panel_notIdentifierOf', finding.words)}
          onClick={trusted(onNotIdentifier)}
        >
          {message('panel_notIdentifier')}
        </button>
        {onFine && (
          <button
            type="button"
            class="small plain"
            aria-disabled={busy}
            aria-label={message('panel_fineOf', finding.words)}
            onClick={trusted(onFine)}
          >
            {message('panel_fine')}
          </button>
        )}
      </div>
      {finding.clients !== undefined && finding.clients.length > 1 && (
        <div class="whose">
          <span>{message('panel_which')}</span>
          {finding.clients.slice(0, LABELS).map((label) => (
            <button
              key={label}
              type="button"
              class="small"
              aria-disabled={busy}
              aria-label={message('panel_isClient', finding.words, label)}
              onClick={trusted(onWhose(label))}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {finding.part === 'fileName' && <p class="rename">{message('panel_renameFile')}</p>}
      <div class="because" id={whyId} hidden={!open}>
        <p>{whyWords(finding.why)}</p>
        {open && <Sayings says={says} />}
      </div>
    </li>
  );
}
