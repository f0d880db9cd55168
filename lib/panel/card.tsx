import { message } from '../messages/messages';
import { type FlyoutHandle, openFlyout } from './flyout';
import { type RootMode, trusted } from './host';
import type { Box } from './placing';
import type { PanelFinding } from './view';
import { kindWords, whyWords } from './words';

export interface CardAnswers {
  replace(): void;
  notIdentifier(): void;
  /** The card went away, with or without an answer: by Escape, by typing on, or as the pointer left. */
  closed(): void;
}

export interface CardOptions {
  /** The mark the card speaks of, in the coordinates of the viewport. */
  readonly anchor: Box;
  /** The composer. A card for one inside a modal dialog stands there too: all else is out of reach. */
  readonly composer: Element;
  /** Opened by a key: the focus goes into the card, and the pointer does not close it. */
  readonly focus: boolean;
  readonly root?: RootMode;
}

/** Opens the small card of one finding: what it is, why, and the two answers to it. */
export function openCard(
  doc: Document,
  finding: PanelFinding,
  answers: CardAnswers,
  { anchor, composer, focus, root }: CardOptions,
): FlyoutHandle {
  const answer = (act: () => void) =>
    trusted(() => {
      act();
      card.close();
    });
  const content = (
    <Card finding={finding} onReplace={answer(answers.replace)} onNotIdentifier={answer(answers.notIdentifier)} />
  );
  const closed = () => answers.closed();
  const card = openFlyout(doc, { anchor, composer, role: 'dialog', content, focus, leaves: !focus, closed, root });
  return card;
}

interface CardProps {
  readonly finding: PanelFinding;
  onReplace(event: Event): void;
  onNotIdentifier(event: Event): void;
}

function Card({ finding, onReplace, onNotIdentifier }: CardProps) {
  return (
    <>
      <div class="what" id="what">
        <bdi class={`words ${finding.tier}`}>{finding.words}</bdi>
        <span class="kind">{kindWords(finding.kind)}</span>
      </div>
      <p class="because">{whyWords(finding.why)}</p>
      <div class="answers">
        {finding.replacement !== '' && (
          <button type="button" class="small" onClick={onReplace}>
            {message('card_replaceWith', finding.replacement)}
          </button>
        )}
        <button type="button" class="small plain" onClick={onNotIdentifier}>
          {message('panel_notIdentifier')}
        </button>
      </div>
    </>
  );
}
