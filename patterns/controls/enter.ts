/*
 * What pages write in and beside a field from which Enter sends. The cases stand in `cases.ts`.
 */

/** A line that says so outright. */
export const ENTER_HINT =
  /(?<!(?:ctrl|control|cmd|command|strg|meta|shift|alt|⌘|⌃|⇧)\W{0,3})(enter|return|↵|⏎|entrée|intro|invio|eingabe(taste)?)\W{0,4}(to|for|=|zum|pour|para|per|om te)\s*(send|post|submit|chat|senden|envoyer|publier|enviar|inviare|verzenden|versturen)|(press|hit) (enter|return) to (send|post|submit|chat)|^\W*(press|hit) enter\W*$/i;
/** A line that says the contrary: another key sends, so that Enter alone breaks the line. */
export const CHORD_HINT =
  /(ctrl|control|cmd|command|strg|⌘|⌃|meta)\W{0,3}(enter|return|eingabe|entrée|intro|invio|↵|⏎)\W{0,4}(to|for|=|zum|pour|para|per|om te)?\s*(send|post|submit|comment|reply|publish|save|senden|envoyer|publier|enviar|inviare|verzenden)|(?<!(?:shift|⇧)\W{0,3})(enter|return|↵|⏎)\W{0,4}(for|to|=)\s*(an? )?(new ?line|line break)/i;
/** What chats write into their empty field: "Message #general", "Type a message", "Reply to Ana". */
export const CHAT_HINT =
  /^\W*(message(?! body)\b|(type|write|send|enter) (a |your )?(message|reply|here)|reply|chat|say |ask |start typing|aa$|nachricht(?! ?text)|schreibe? (eine |deine )?nachricht|(écrivez|écrire|saisissez|envoyer) (un |votre )?message|escrib[ea]?r? (un |tu )?mensaje|mensaje (a|para)|(escreva|digite|envie|mensagem)( uma)?( mensagem| para)|(scrivi|invia) (un )?messaggio|(typ|schrijf|stuur) (een )?bericht|skriv (ett |en |et )?(meddelande|besked|melding)|napisz wiadomość|(на)?пиш(и|ите) сообщение|сообщение|メッセージを|输入消息|發送訊息|메시지)/iu;
/** What finishes or leaves a letter by a button; a chat has tools of other names ("Attach", "Emoji") and Send. */
export const LETTER_BUTTON =
  /^(post|reply|comment|save|publish|submit|done|update|create|next|continue|cancel|discard|preview|abbrechen|speichern|vorschau|veröffentlichen|annuler|enregistrer|publier|cancelar|guardar|publicar|salvar|annulla|salva|pubblica|annuleren|opslaan|plaatsen|anuluj|zapisz|avbryt|spara|annuller|gem|lagre|peruuta|tallenna|отмена|сохранить)(?!\p{L})/iu;
/** Tools that shape letters: chats hide them, editors of letters, pages and posts show them. */
export const FORMATTING =
  /^(bold|italics?|underlined?|strike ?through|(bulleted|numbered|ordered|unordered|bullet) list|block ?quote|headings?|fett|kursiv|gras|italique|negrita|cursiva|negrito|itálico|grassetto|corsivo|vet|cursief|b|i|u)$/i;
