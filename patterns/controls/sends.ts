/*
 * What controls that send are called, by language. To add a language, add a line to each list; the cases stand in
 * `cases.ts`. Words are written as they stand on a button, in small letters.
 */

/** Names of a send wherever they stand as a word in a short name. */
export const SENDING: Readonly<Record<string, readonly string[]>> = {
  en: 'send|resend|post|reply|respond|submit|publish|comment|share|tweet|answer|ask|save'.split('|'),
  de: 'senden|absenden|abschicken|verschicken|schicken|posten|antworten|beantworten|veröffentlichen|kommentieren|übermitteln|einreichen|speichern|teilen'.split(
    '|',
  ),
  fr: 'envoyer|publier|répondre|commenter|soumettre|transmettre|enregistrer|sauvegarder|partager|poster'.split('|'),
  es: 'enviar|mandar|publicar|responder|contestar|comentar|guardar|compartir'.split('|'),
  pt: 'enviar|publicar|postar|responder|comentar|submeter|salvar|gravar|partilhar|compartilhar'.split('|'),
  it: 'invia|inviare|spedisci|pubblica|pubblicare|rispondi|rispondere|commenta|salva|salvare|condividi'.split('|'),
  nl: 'verzenden|verzend|versturen|verstuur|stuur|plaatsen|publiceren|publiceer|beantwoorden|antwoorden|reageren|reageer|indienen|opslaan|delen'.split(
    '|',
  ),
  pl: 'wyślij|prześlij|opublikuj|publikuj|odpowiedz|skomentuj|dodaj komentarz|zapisz|udostępnij'.split('|'),
  sv: 'skicka|svara|publicera|kommentera|spara|dela|lägg upp'.split('|'),
  da: 'send|indsend|svar|besvar|udgiv|offentliggør|kommenter|slå op'.split('|'),
  no: 'send|svar|publiser|kommenter|lagre|legg ut'.split('|'),
  fi: 'lähetä|vastaa|julkaise|kommentoi|tallenna|jaa'.split('|'),
  cs: 'odeslat|poslat|odpovědět|publikovat|zveřejnit|komentovat|uložit|sdílet'.split('|'),
  ro: 'trimite|trimiteți|răspunde|publică|comentează|salvează|distribuie'.split('|'),
  hu: 'küldés|elküldés|elküld|válasz|közzététel|mentés|megosztás'.split('|'),
  tr: 'gönder|yanıtla|yayınla|paylaş|kaydet|yorum yap'.split('|'),
  el: 'αποστολή|απάντηση|δημοσίευση|υποβολή|αποθήκευση'.split('|'),
  ru: 'отправить|послать|ответить|опубликовать|комментировать|сохранить|поделиться'.split('|'),
  uk: 'надіслати|відправити|відповісти|опублікувати|зберегти|поділитися'.split('|'),
  ar: 'إرسال|أرسل|نشر|رد|تعليق'.split('|'),
  he: 'שלח|שליחה|פרסם|השב|הגב'.split('|'),
};

/** The same in scripts that set no spaces between words. */
const UNSPACED =
  '送信|投稿|返信|公開する|コメントする|发送|發送|回复|回覆|发布|發佈|提交|发表|發表|评论|보내기|전송|게시|답장|댓글 등록';

/**
 * Words that finish other things as well, and are short or common: they count only where they are all of the name, or
 * with what is sent behind them ("Update comment").
 */
const FINISHING =
  'add|create|update|done|finish|schedule|fertig|aktualisieren|valider|terminer|mettre à jour|actualizar|listo|concluir|atualizar|aggiorna|fatto|bijwerken|gereed|klaar|plaats|gotowe|zaktualizuj|uppdatera|klar|opdater|gem|del|færdig|oppdater|ferdig|päivitä|valmis|готово|обновить|完了|更新|完成|확인';
const SENT =
  'comment|reply|note|message|post|topic|thread|answer|review|entry|response|question|discussion|ticket|page|article|story|status|changes|send(ing)?|kommentar|antwort|nachricht|beitrag|commentaire|réponse|message|comentario|respuesta|mensaje|comentário|resposta|mensagem|commento|risposta|messaggio|reactie|bericht|antwoord|svar|melding|besked|meddelande|inlägg|odpowiedź|wiadomość';

const all = Object.values(SENDING).flat().join('|');
/** A name of a send; its first group is empty where the name begins with it. */
export const SENDS = new RegExp(`(?:(^|[^\\p{L}])(?:${all})(?=[^\\p{L}]|$)|${UNSPACED})`, 'iu');
/** "Add" alone adds a link or a member too: it says nothing without what is added. */
const ALONE = FINISHING.replace(/^add\|create\|/, '');
const JOINT = '(?: (?:a|an|the|your|my|new|einen|eine|un|une|una|le|la|el|il|een|et|en|ett|o|um|uma))?';
/** A name that finishes something, perhaps a message. */
export const FINISHES_SENDING = new RegExp(`^\\W*(?:(?:${ALONE})|(?:${FINISHING})${JOINT} (?:${SENT})s?)\\W*$`, 'iu');

/** Names that hold a word which keeps, and send all the same: "Close with comment", "Publish draft", "Sign and submit". */
export const SENDS_ANYWAY =
  /\b(?:close|resolve|reopen|approve|reject|sign|save|attach|copy|log|print)\b.{0,12}?(?:\bwith|\band|&|\+|,|\/)\s*(?:a )?(?:send|submit|post|reply|comment|publish|respond)\b|^(?:send|publish|submit|post|share)(?: (?:the|this|my|your))? (?:draft|template|copy|attachments?|feedback)\b|^(?:schedule (?:send|post|message|email|reply)|send (?:later|scheduled))\b|^(?:send|submit|post|reply|publish|comment)\b.{0,8}?(?:\band|&|\+)\s*(?:close|sign|print|copy|log|archive)\b/i;

/** The beginnings of words that keep: drafts and previews, leaving and deleting, files, searching and settings. */
const KEEPING = [
  'draft|preview|cancel|discard|close|delet|attach|later|schedul|options?|settings?|template|emoji|search|filter|cop(?:y|ied)|print|feedback|sort|views?|show|hide|follow(?:ing)?(?!.?up)|log ?(?:in|out)|sign(?:ature)?(?!\\p{L})|mute',
  'entwurf|vorschau|abbrech|verwerfen|löschen|anhang|anhäng|suche|einstellung|später',
  'brouillon|aperçu|prévisual|annuler|supprimer|joindre|pièce jointe|recherche|paramètre|plus tard',
  'borrador|vista previa|cancelar|eliminar|borrar|adjunt|buscar|ajustes|más tarde',
  'rascunho|pré-?visual|excluir|apagar|anexar|pesquisar|configura',
  'bozza|anteprima|annulla|elimina|allega|cerca|impostazion|più tardi',
  'concept|voorbeeld|annuleren|verwijder|bijlage|zoeken|instelling',
  'szkic|podgląd|anuluj|usuń|załącz|szukaj|ustawieni',
  'utkast|förhandsgransk|forhåndsvis|avbryt|annuller|ta bort|slett?(?!\\p{L})|bifoga|vedhæft|vedlegg|kladde|inställning|indstilling|innstilling',
  'luonno|esikatsel|peruuta|poista|liitä|asetuks|koncept|náhled|zrušit|smazat',
  'черновик|предпросмотр|отмен|удал|чернет|скасув',
];
const KEEPING_UNSPACED = '下書き|プレビュー|キャンセル|削除|草稿|预览|預覽|取消|删除|刪除|임시|미리보기|취소|삭제';

/** Names that hold a word of sending and yet send nothing to anyone. */
export const KEEPS = new RegExp(`(?<!\\p{L})(?:${KEEPING.join('|')})|${KEEPING_UNSPACED}`, 'iu');

/** As part of an attribute, such as `data-testid="send-button"` or `id="btnSend"`; "post" and "reply" are names of much else. */
export const SENDS_TOKEN = /(^|[^a-z])(send|submit|paper-?plane)([^a-z]|$)/i;
