import { message } from '../messages/messages';

/** The name with its sign: a speech bubble that keeps its eye shut. The same shape as in `public/icons`. */
export function Brand() {
  return (
    <span class="brand">
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        <path class="bubble" d="M8 3h16a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6h-8l-7 5v-5H8a6 6 0 0 1-6-6V9a6 6 0 0 1 6-6z" />
        <path class="lid" d="M8.5 12.5c4 5 11 5 15 0M11 15.6l-1.6 2.6M16 17v3M21 15.6l1.6 2.6" />
      </svg>
      {message('extName')}
    </span>
  );
}
