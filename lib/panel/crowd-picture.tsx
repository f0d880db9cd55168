import { useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { PeopleRange } from '../model/crowd';
import { baseWords, crowdWords, FIGURES, figuresOf, rangeWords } from './crowd-words';
import { trusted } from './host';
import type { PanelCrowd, PanelFinding } from './view';

/** More steps than this are folded up. */
const SHOWN = 5;

interface CrowdPictureProps {
  readonly given: PanelCrowd;
  readonly findings: readonly PanelFinding[];
  readonly busy: boolean;
  /** Puts the replacement of a row in, as its own button does. */
  onReplace(id: string): (event: UIEvent) => void;
}

/** How few people fit, how they become so few, and what would leave more. */
export function CrowdPicture({ given, findings, busy, onReplace }: CrowdPictureProps) {
  const { crowd } = given;
  const [whole, setWhole] = useState(false);
  const steps = stepsOf(given);
  const folded = !whole && steps.length > SHOWN + 1;
  const shown = folded ? [...steps.slice(0, SHOWN), ...steps.slice(-1)] : steps;
  return (
    <section class="crowd" aria-labelledby="crowd-lead">
      <p id="crowd-lead" class={`lead few-${crowd.band}`}>
        {crowdWords(crowd)}
      </p>
      {crowd.implied !== undefined && <p class="hint">{message(`crowd_implied_${crowd.implied}`, crowd.where)}</p>}
      {!crowd.unique && !crowd.contradicts && steps.length > 1 && (
        <ol class="steps">
          {shown.map(({ key, words, range }) => (
            <li key={key}>
              <bdi class="step">{words}</bdi>
              <Figures range={range} />
              <span class="range">{rangeWords(range)}</span>
            </li>
          ))}
        </ol>
      )}
      {folded && (
        <button type="button" class="link" onClick={trusted(() => setWhole(true))}>
          {message('crowd_more', String(steps.length - SHOWN - 1))}
        </button>
      )}
      <Narrowest given={given} findings={findings} busy={busy} onReplace={onReplace} />
      <details class="how">
        <summary>{message('crowd_how')}</summary>
        <p class="hint">{message('crowd_howText')}</p>
      </details>
    </section>
  );
}

/** The drawing of a range. Its words stand beside it. */
function Figures({ range }: { readonly range: PeopleRange }) {
  const full = figuresOf(range);
  return (
    <span class="figures" aria-hidden="true">
      {FIGURES.map((figure, at) => (
        <i key={figure} class={at < full ? 'full' : ''} />
      ))}
    </span>
  );
}

interface Step {
  readonly key: string;
  readonly words: string;
  readonly range: PeopleRange;
}

function stepsOf({ crowd, words }: PanelCrowd): readonly Step[] {
  const [everyone, ...rest] = crowd.steps;
  if (!everyone) return [];
  return [
    { key: 'base', words: baseWords(crowd), range: everyone },
    ...rest.map((range, at) => ({
      key: crowd.details[at]?.kind ?? String(at),
      words: crowd.details[at]?.spans.length === 0 ? (words[at] ?? '') : message('crowd_and', words[at] ?? ''),
      range,
    })),
  ];
}

/** Which detail narrows it most, and what saying it more generally, or not at all, would leave. */
function Narrowest({ given, findings, busy, onReplace }: CrowdPictureProps) {
  const { crowd, words, rows } = given;
  const at = crowd.details.findIndex((_, n) => rows[n] !== null);
  const finding = findings.find(({ id }) => id === rows[at]);
  const left = finding && leftBy(given, finding);
  if (!finding || !left || left.high <= crowd.range.high) return null;
  const said = words[at] ?? '';
  return (
    <p class="narrowest">
      {finding.replacement
        ? message('crowd_instead', said, finding.replacement, rangeWords(left))
        : message('crowd_without', said, rangeWords(left))}
      {finding.replacement && (
        <>
          {' '}
          <button
            type="button"
            class="link"
            aria-disabled={busy}
            aria-label={message('crowd_putFor', finding.replacement, finding.words)}
            onClick={trusted(onReplace(finding.id))}
          >
            {message('crowd_put')}
          </button>
        </>
      )}
    </p>
  );
}

/**
 * How many people would fit with the replacement of a row; without its words, where it has none. Of the user's own words nothing is
 * known: they may say as much as the old ones.
 */
export function leftBy({ crowd, rows }: PanelCrowd, { id, replacement, own }: PanelFinding): PeopleRange | undefined {
  if (crowd.unique || crowd.contradicts || own === true) return undefined;
  const detail = crowd.details.find((_, at) => rows[at] === id);
  return replacement ? (detail?.general ?? detail?.without) : detail?.without;
}
