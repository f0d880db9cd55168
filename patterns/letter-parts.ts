/*
 * How mail programs and people mark what is not the writer's own words of today. Each expression is asked of one line
 * without white space at its ends; bounded, so that no line is dear.
 */

/** The line before what is quoted: "On Mon, 3 Mar 2025, Ann Lee <ann@example.org> wrote:". */
export const QUOTE_OPENERS: readonly RegExp[] = [
  /^on .{4,160} wrote ?:$/iu,
  /^am .{4,160} schrieb ?.{0,120}:$/iu,
  /^le .{4,160} a écrit ?:$/iu,
  /^el .{4,160} escribi[óo] ?:$/iu,
  /^il .{4,160} ha scritto ?:$/iu,
  /^op .{4,160} schreef ?.{0,120}:$/iu,
  /^em .{4,160} escreveu ?:$/iu,
  /^den .{4,160} skrev ?.{0,120}:$/iu,
  /^.{4,160} napisał(?:\(a\)|a)? ?:$/iu,
  /^[-_=\s]{3,20}(?:original message|forwarded message|reply message|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|mensagem original|ursprungligt meddelande)[-_=\s]{0,20}$/iu,
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message transféré|inicio del mensaje reenviado) ?:$/iu,
];

/** The first line of a head that a program puts before what it quotes, and a line that must follow within a few. */
export const QUOTE_HEADS: readonly { readonly first: RegExp; readonly next: RegExp }[] = [
  { first: /^from ?: ?\S/iu, next: /^(?:sent|date|to) ?: ?\S/iu },
  { first: /^von ?: ?\S/iu, next: /^(?:gesendet|datum|an) ?: ?\S/iu },
  { first: /^de ?: ?\S/iu, next: /^(?:envoyé|enviado|enviada|date|fecha|data|à|para) ?: ?\S/iu },
  { first: /^da ?: ?\S/iu, next: /^(?:inviato|data|a) ?: ?\S/iu },
  { first: /^van ?: ?\S/iu, next: /^(?:verzonden|datum|aan) ?: ?\S/iu },
];

/** A line quoted by itself. */
export const QUOTED_LINE = /^\s{0,3}>/u;

/** The line that begins a signature: two hyphens by an old custom, or what telephones add. */
export const SIGNATURE_OPENERS: readonly RegExp[] = [
  /^--$/u,
  /^(?:sent from (?:my|mail)|get outlook for|von meinem .{2,20} gesendet|envoyé de mon|enviado desde mi|inviato da|verzonden vanaf mijn)\b.{0,40}$/iu,
];
