import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../messages/messages';
import { trusted } from './host';

/** Keys of the panel are taken before its fields see them: these tell a field what became of one. */
const TAKE = 'dc-take';
const DROP = 'dc-drop';

export function isReworded(field: Element | null): field is HTMLElement {
  return field?.matches('input.rewording') === true;
}

/** The words in the field are taken, or stay as they were. */
export function endRewording(field: HTMLElement, take: boolean): void {
  field.dispatchEvent(new Event(take ? TAKE : DROP));
}

interface RewordingProps {
  /** What is replaced. */
  readonly words: string;
  readonly replacement: string;
  onTake(words: string): void;
  onDrop(): void;
}

/** A field for what the user would rather write. Enter takes it, Escape leaves it; nothing is replaced by either. */
export function Rewording({ words, replacement, onTake, onDrop }: RewordingProps) {
  const field = useRef<HTMLInputElement>(null);
  const take = () => onTake(field.current?.value.trim() ?? replacement);
  useEffect(() => {
    const { current } = field;
    current?.addEventListener(TAKE, take);
    current?.addEventListener(DROP, onDrop);
    return () => {
      current?.removeEventListener(TAKE, take);
      current?.removeEventListener(DROP, onDrop);
    };
  });
  // Before the next key: what is typed replaces what stands there.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <span class="reword">
      <input
        type="text"
        class="rewording"
        ref={field}
        defaultValue={replacement}
        aria-label={message('panel_rewordOf', words)}
        autocomplete="off"
      />
      <button type="button" class="small" onClick={trusted(take)}>
        {message('panel_rewordTake')}
      </button>
    </span>
  );
}
