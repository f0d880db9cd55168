/** A value, or the reason why there is none. Reasons are words for a person or a message key; never text of a draft. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };
