import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Purpose } from '../model/purpose';
import type { Reason } from '../model/reason';
import type { Contact } from '../model/settings';
import { trusted } from './host';
import { type Choice, type ClinicChoice, isClinicChoice, type PanelView } from './view';

/** What the danger asks to be ticked, both (45 CFR 164.512(j)(1)(i)). */
const TICKS = ['imminent', 'necessary'] as const;
type Tick = (typeof TICKS)[number];

/** The points of a disguise, in the order in which they are worked through. */
const DISGUISE = ['name', 'person', 'place', 'time', 'family', 'words', 'consent'] as const;

interface ReasonProps {
  readonly choices: PanelView['choices'];
  readonly choice: Choice | null;
  readonly ticks: readonly Tick[];
  /** The least length of a reason in the user's own words. */
  readonly least: number;
  /** Message key of what is missing, or `null`. */
  readonly missing: string | null;
  readonly contacts: readonly Contact[];
  readonly group: RefObject<HTMLFieldSetElement | null>;
  readonly note: RefObject<HTMLInputElement | null>;
  onChoose(choice: Choice): void;
  onTick(tick: Tick): void;
}

/** Why the draft is sent as it is: choices first, a line of text last, and only where none of the choices fits. */
export function ReasonChoice(props: ReasonProps) {
  const { choices, choice, missing, least, group, note, onChoose } = props;
  const radio = (each: Choice, at: number) => (
    <label class="choice" key={each}>
      <input
        type="radio"
        name="reason"
        value={each}
        checked={each === choice}
        aria-keyshortcuts={at < 9 ? String(at + 1) : undefined}
        onChange={trusted(() => onChoose(each))}
      />
      <bdi>{isClinicChoice(each) ? wordsOf(each) : message(`reason_${each}`)}</bdi>
    </label>
  );
  return (
    <fieldset class="reason" ref={group} aria-describedby="reason-hint reason-missing">
      <legend>{message('panel_reason')}</legend>
      <p class="hint" id="reason-hint">
        {message('panel_reasonHint')}
      </p>
      <div class="choices">{choices.near.map(radio)}</div>
      {choices.far.length > 0 && (
        <details class="more">
          <summary>{message('panel_moreReasons')}</summary>
          <div class="choices">{choices.far.map((each, at) => radio(each, choices.near.length + at))}</div>
        </details>
      )}
      {choice === 'duty' && <Duty {...props} />}
      {choice === 'teaching' && <Disguise />}
      {choice === 'other' && (
        <label class="note">
          <span>{message('panel_reasonNote')}</span>
          <input type="text" ref={note} maxLength={200} autocomplete="off" spellcheck={false} />
        </label>
      )}
      <p class="missing" id="reason-missing" role="alert">
        {missing !== null && message(missing, String(least))}
      </p>
    </fieldset>
  );
}

/** A report needs nothing more; danger is ticked. What else the record asks for can wait a day. */
function Duty({ ticks, note, contacts, onTick }: ReasonProps) {
  return (
    <div class="duty">
      <label class="note">
        <span>{message('panel_dutyNote')}</span>
        <input type="text" ref={note} maxLength={200} autocomplete="off" spellcheck={false} />
      </label>
      <p class="hint">{message('panel_dangerHint')}</p>
      {TICKS.map((tick) => (
        <label class="tick" key={tick}>
          <input type="checkbox" checked={ticks.includes(tick)} onChange={trusted(() => onTick(tick))} />
          <span>{message(`field_${tick}`)}</span>
        </label>
      ))}
      <Contacts contacts={contacts} />
      <p class="hint">{message('panel_finishLater')}</p>
    </div>
  );
}

/** What makes a case unrecognisable, to the client as well (APA Ethics Code 4.07): asked, not checked. */
function Disguise() {
  return (
    <div class="disguise">
      <p class="hint">{message('disguise_lead')}</p>
      <ul>
        {DISGUISE.map((point) => (
          <li key={point}>{message(`disguise_${point}`)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Whom the user noted to ask or to call. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null;
  return (
    <ul class="contacts" aria-label={message('panel_contacts')}>
      {contacts.map(({ label, reach }) => (
        <li key={`${label} ${reach}`}>
          <bdi>{label}</bdi> <bdi class="reach">{reach}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** The chosen reason, and what is missing from it. `choose` tells what the choice means for who may learn what. */
export function useReason(view: PanelView, choose: (purpose: Purpose | null) => void) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [ticks, setTicks] = useState<readonly Tick[]>([]);
  const [missing, setMissing] = useState<string | null>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const note = useRef<HTMLInputElement>(null);
  const onChoose = (next: Choice) => {
    setChoice(next);
    setMissing(null);
    choose(purposeOf(next, ticks));
  };
  const onTick = (tick: Tick) => {
    const next = ticks.includes(tick) ? ticks.filter((other) => other !== tick) : [...ticks, tick];
    setTicks(next);
    setMissing(null);
    choose(purposeOf('duty', next));
  };
  const least = view.clinic?.leastCharacters ?? 0;
  const lack = (what: string, field: HTMLElement | null | undefined) => {
    setMissing(what);
    field?.focus();
    return 'missing' as const;
  };
  /** The reason as given; where it lacks something, says so and puts the focus there. */
  const take = (): Reason | 'missing' => {
    if (choice === null) return lack('panel_reasonMissing', group.current?.querySelector('input'));
    const words = note.current?.value.trim() ?? '';
    if (choice === 'other' && words === '') return lack('panel_reasonNoteMissing', note.current);
    if (choice === 'other' && words.length < least) return lack('panel_reasonNoteShort', note.current);
    if (isClinicChoice(choice)) return { purpose: 'other', note: '', ofClinic: wordsOf(choice) };
    if (choice !== 'duty') return { purpose: choice, note: choice === 'other' ? words : '' };
    if (ticks.length === 1)
      return lack('panel_dangerMissing', group.current?.querySelector<HTMLElement>('.tick input:not(:checked)'));
    const said = words === '' ? {} : { agency: words };
    return ticks.length === 2
      ? { purpose: 'danger', note: '', fields: { ...said, imminent: 'yes', necessary: 'yes' } }
      : { purpose: 'report', note: '', fields: said };
  };
  const { contacts } = view;
  const choices = withClinic(view);
  return { props: { choices, choice, ticks, least, missing, contacts, group, note, onChoose, onTick }, take };
}

/** The clinic's own reasons come before the last resort of one's own words. */
function withClinic({ choices, clinic, verdict }: PanelView): PanelView['choices'] {
  if (!clinic || clinic.reasons.length === 0 || verdict === 'block' || !choices.near.includes('other')) return choices;
  const own = clinic.reasons.map((words): ClinicChoice => `clinic:${words}`);
  return { ...choices, near: [...choices.near.filter((each) => each !== 'other'), ...own, 'other'] };
}

function wordsOf(choice: ClinicChoice): string {
  return choice.slice(choice.indexOf(':') + 1);
}

function purposeOf(choice: Choice, ticks: readonly Tick[]): Purpose | null {
  if (choice === 'duty') return ticks.length === TICKS.length ? 'danger' : 'report';
  return choice === 'notClient' || choice === 'other' || isClinicChoice(choice) ? null : choice;
}
