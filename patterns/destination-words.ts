import type { PlaceKind } from '../lib/model/draft';

/*
 * The words by which pages of the larger languages say where a draft goes. Structure comes first wherever there is any:
 * these are asked of short labels only.
 */

/** The label of a field that says who a draft is for. */
export const RECIPIENT_LABEL =
  /^(?:send to|email to|to|cc|bcc|cco|cci|ccn|recipients?|addressees?|an|kopie|blindkopie|empfänger|à|destinataires?|para|destinat[áa]rios?|a|destinatari[oa]?|aan|ontvangers?|till?|kopia|mottagare|modtagere?|do|dw|udw|adresaci|odbiorcy|kime|alıcılar|komu|kopię|vastaanottajat?|кому|копия|скрытая|получатели|宛先|收件人|抄送|密送|收件者|副本|密件副本|받는 ?사람|참조|숨은참조|إلى|נמענים|אל)(?!\p{L}) ?(?:[:*(,].*|recipients?|field|line|addresses|e-?mail.*)?$/iu;

/** The label of a list of choices that says so. */
export const RECIPIENT_CHOICE =
  /^(?:recipients?|addressees?|(?:send|message|write|reply)(?: this| message| a message)? to|empfänger|destinatai?r|ontvanger|mottagare|modtager|odbior|адресат|получател|宛先|收件人)/iu;

/** The name or id of such a field in the page's own code. */
export const RECIPIENT_NAME =
  /^(?:_|send_|mail_|msg_|compose_?|email_?|field_)?(?:to|cc|bcc|to_cc|to_bcc|recipients?|rcpt|addressees?|tos)(?:\[\]|_?(?:field|input|box|list|addr(?:ess(?:es)?)?))?$/i;

/** The name or label of the field that holds a subject or title. */
export const SUBJECT_NAME =
  /(^|[-_[:. ])(subject|subjectbox|topic|title|headline|betreff|überschrift|objet|titre|asunto|t[íi]tulo|assunto|oggetto|titolo|onderwerp|ämne|emne|aihe|temat|konu|předmět|тема|件名|主题|主旨|標題|标题|제목)([-_\]:. ]|$)/i;

/** What a subject line begins with when it answers or passes on. */
export const REPLY_SUBJECT =
  /^\s*(?:re|aw|antw|antwort|sv|vs|rif|res|odp|ynt|отв|回复|回覆|答复)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]/iu;
export const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|enc|i|vb|doorst|vl|pd|пересл|转发|轉寄)\s*(?:\[\d+\])?\s*[:：]/iu;

/** A label, heading or button that says that the draft answers something, or passes it on. */
export const REPLYING =
  /^(?:quick reply|post (?:a |your )?(?:quick )?reply|reply|replying|your reply|write (?:a|your) reply|add (?:a|your) reply|your answer|post (?:a |your )?(?:answer|comment)|comment|add (?:a|your) comment|write (?:a|your) comment|leave a (?:reply|comment)|antwort|kommentar|répon|commenter|ajouter un commentaire|respond|comentar|añad[ei]r? un comentario|rispond|commenta|beantwoord|reageer|reactie|svara|svar|odpowied|ответ|返信|回复|回覆|답글)/iu;
export const FORWARDING =
  /^(?:forward|weiterleit|transférer|reenviar|encaminhar|inoltra|doorsturen|vidarebefordra|przekaż|переслать|転送|转发|전달)/iu;

/** A line above quoted words that says who wrote them. */
export const WROTE =
  /(?:wrote|schrieb(?:en)?|a écrit|escribió|escreveu|ha scritto|schreef|skrev|napisał\(?a?\)?|написал\(?а?\)?|写道|寫道)\s*[:：]?\s*$/iu;

/** The label of a composer that names a person, group or channel: `Message #general`. The group is the name. */
export const ADDRESSED =
  /^(?:send (?:a )?(?:direct |private )?message (?:to|in)|type (?:a )?(?:message )?to(?: group)?|write (?:a message )?to|message to|message in|message|chat with|chat in|dm|text|nachricht an|schreibe? an|envoyer un message (?:à|dans)|message à|écrire à|enviar (?:un )?mensaje a|enviar mensagem para|mensaje (?:a|para)|mensagem para|conversar (?:com|con)|invia (?:un )?messaggio (?:a|in)|messaggio (?:a|per)|bericht aan|skicka (?:ett )?meddelande till|meddelande till|wiadomość do|сообщение для)\s+(\S.{0,100}?)[.…]*$/iu;
/** Words that follow "Message" and name nobody. */
export const NOBODY =
  /^(?:body|text|messages?|field|box|content|input|area|editor|composer|here|goes here|\(?optional\)?|\*|required|as |and |or )/iu;
/** A name that is that of all who are there. */
export const EVERYONE =
  /^(?:@?everyone|@?everybody|all(?: participants| clients| patients| members)?|alle|tout le monde|tous|todos|tutti|iedereen|alla|wszyscy|все)$/iu;
/** The label of a composer of some chat, which says no more. */
export const CHATTING =
  /^(?:(?:type|write|enter|send|compose) (?:a|your) (?:new |text |chat )?message|(?:text|chat|new) message|message|nachricht (?:schreiben|eingeben|senden)|(?:écri(?:re|vez)|saisissez|tapez) (?:un|votre) message|escrib[ae] un mensaje|scrivi un messaggio|digite (?:uma|sua) mensagem|typ een bericht|skriv ett meddelande|сообщение|написать сообщение)[\s.…]*$/iu;
/** The label of a composer that answers one person or post: `Reply to Ana`. */
export const ANSWERED =
  /^(?:reply(?:ing)? to|respond(?:ing)? to|comment(?:ing)? on|antwort(?:en)? (?:an|auf)|répondre à|responder a|rispondi a|antwoord(?:en)? op|svara(?: till)?|ответить)\s+(\S.{0,100}?)[.…]*$/iu;

/** What labels, headings and titles say of the sort of place. The first that fits counts. */
export const KIND_WORDS: readonly { readonly kind: PlaceKind; readonly words: RegExp }[] = [
  {
    kind: 'assistant',
    words:
      /(?:^|[^\p{L}])(?:ask (?:anything|(?:me|us) anything|a question to|ai|.{0,20}assistant|a follow-?up)|(?:message|ask|chat with|talk to) (?:chatgpt|gpt|claude|gemini|copilot|perplexity|mistral|le chat|deepseek|grok|llama|the (?:ai|bot|assistant|model))|how can i help|(?:type|enter|write) (?:a|your) prompt|prompt|frag(?:e|en)? (?:mich|die ki)|pose[rz]? (?:une|ta|votre) question|pregunta lo que|what do you want to know)(?![\p{L}])/iu,
  },
  {
    kind: 'review',
    words:
      /(?:^|[^\p{L}])(?:(?:reply|respond|response|answer) to (?:the |this |your )?reviews?|your public (?:reply|comment|answer)|public response|(?:patient|customer|client)s?'? (?:reviews|ratings)|owner'?s? (?:reply|response)|reply publicly|write a review|your review|leave (?:a|us a) review|bewertung (?:schreiben|beantworten)|rédiger un avis|répondre à l.avis|escribir una reseña|responder a la reseña|scrivi una recensione)(?![\p{L}])/iu,
  },
  {
    kind: 'record',
    words:
      /(?:^|[^\p{L}])(?:progress note|soap note|dap note|birp note|psychotherapy note|session note|treatment plan|intake (?:note|form)|case note|clinical note|chart note|discharge summary|verlaufsnotiz|behandlungsplan|patientenakte|dossier (?:patient|médical)|historia clínica|cartella clinica)s?(?![\p{L}])/iu,
  },
  {
    kind: 'feed',
    words:
      /(?:^|[^\p{L}])(?:what'?s (?:on your mind|happening|up)|what do you want to (?:talk about|share)|(?:start|create|write) (?:a |your )?post|post your reply|share (?:your thoughts|something|an update)|(?:write|add|leave) (?:a |your )?(?:public )?comments?|comment as|add a (?:public )?reply|was (?:machst du gerade|gibt.s neues)|was möchten sie (?:teilen|mitteilen)|kommentar schreiben|écri(?:re|vez) un commentaire|ajouter un commentaire|quoi de neuf|qué está[sn]? (?:pasando|pensando)|escribe un comentario|a cosa stai pensando|scrivi un commento|no que você está pensando|schrijf een reactie)(?![\p{L}])/iu,
  },
  {
    kind: 'list',
    words:
      /(?:^|[^\p{L}])(?:mailing list|listserv|distribution list|post to (?:the )?list|mailingliste|liste de diffusion|lista de (?:correo|distribución))(?![\p{L}])/iu,
  },
  {
    kind: 'forum',
    words:
      /(?:^|[^\p{L}])(?:quick reply|post (?:a )?(?:new )?(?:reply|topic|thread|answer)|(?:new|start a|create a) (?:topic|thread|discussion|question)|reply to (?:topic|thread|discussion)|your answer|bbcode|forums?|message ?board|subreddit|neues thema|thema erstellen|nouveau sujet|nuevo tema|nuova discussione|nieuw onderwerp)(?![\p{L}])/iu,
  },
];

/** A number of people who can read something. Groups: the number, its thousands or millions. */
export const AUDIENCE =
  /(?<![\p{L}\d.,])(\d{1,3}(?:[.,\u00a0\u202f '’]\d{3})+|\d+(?:[.,]\d+)?)\s?(k|m|mil|tsd\.?|mio\.?|тыс\.?|млн\.?|万|萬|만)?\+?\s?(?:(?:group|team|total|public|registered|active)\s)?(?:members?|subscribers?|followers?|participants?|recipients?|readers|people|mitglieder|abonnenten|teilnehmer|empfänger|personen|follower|membres|abonnés|personnes|miembros|suscriptores|seguidores|personas|participantes|membros|inscritos|pessoas|membri|iscritti|persone|partecipanti|leden|volgers|deelnemers|personen|medlemmar|följare|członków|obserwujących|участник(?:а|ов)?|подписчик(?:а|ов)?|成员|位成员|名成员|人|メンバー|명)(?!\p{L})/iu;

/** Paths of pages on which nobody is written to: settings, signatures, signing in, searching. */
export const SETTINGS_PATH =
  /(?:^|[/_-])(?:settings?|preferences|options|account|edit-?profile|signature|usercp|ucp|modcp|login|signin|register|signup|search|filters?)(?:\.\w{2,4})?(?:$|[/_-])/i;

/** A field whose recipients the others do not see. */
export const HIDDEN_RECIPIENTS = /(?:^|[^a-z])(?:bcc|cco|cci|ccn)(?![a-z])|blindkopie|скрытая|密送|密件副本|숨은참조/iu;
