/** A name of a button beside a written text, and whether pressing it sends. */
export interface ControlCase {
  readonly name: string;
  readonly sends: boolean;
}

const SENDING = [
  ...['Send', 'Send now', 'Send message', 'Post quick reply', 'Reply', 'Reply all', 'Submit', 'Submit message'],
  ...[
    'Add comment',
    'Add a note',
    'Update',
    'Update comment',
    'Save changes',
    'Publish',
    'Share',
    'Done',
    'Create topic',
  ],
  ...['Schedule send', 'Send later', 'Close with comment', 'Sign and submit', 'Send & archive', 'Publish draft'],
  ...['Save as reply', 'Submit review now', 'Send follow-up', 'Publish blog introduction', 'Submit research note'],
  ...['Submit design', 'Post to the commuters'],
  ...['Senden', 'Nachricht absenden', 'Abschicken', 'Antworten', 'Speichern', 'Kommentieren', 'Fertig'],
  ...[
    'Envoyer',
    'Répondre',
    'Publier',
    'Enregistrer',
    'Valider',
    'Ajouter un commentaire'.replace('Ajouter', 'Publier'),
  ],
  ...['Enviar', 'Responder a todos', 'Guardar cambios', 'Publicar', 'Salvar', 'Postar', 'Compartilhar'],
  ...['Invia', 'Rispondi', 'Pubblica', 'Salva', 'Verzenden', 'Verstuur', 'Plaats reactie', 'Reageer', 'Opslaan'],
  ...['Wyślij', 'Odpowiedz', 'Dodaj komentarz', 'Zapisz zmiany', 'Skicka', 'Svara', 'Publicera', 'Send besked'],
  ...['Svar', 'Gem', 'Publiser', 'Lagre', 'Legg ut', 'Lähetä', 'Vastaa', 'Julkaise', 'Odeslat', 'Trimite'],
  ...[
    'Küldés',
    'Gönder',
    'Yanıtla',
    'Αποστολή',
    'Отправить',
    'Надіслати',
    '送信',
    'コメントを送信',
    '发送',
    '发表评论',
    '보내기',
    'إرسال',
    'שלח',
  ],
];

const KEEPING = [
  ...[
    'Save draft',
    'Preview',
    'Preview post',
    'Cancel',
    'Cancel reply',
    'Discard',
    'Delete comment',
    'Attach',
    'Attach file',
  ],
  ...['Bold', 'Italic', 'Emoji', 'Like', 'Search', 'Search posts', 'Filter', 'Next', 'Previous', '2', 'Help', 'OK'],
  ...['Add link', 'Add', 'Show replies', 'Hide comments', 'Sort comments', 'View post', 'Copy', 'Copy post', 'Print'],
  ...['Sign in to reply', 'Log in to comment', 'Mute post', 'Follow post', 'Close', 'Send options', 'Post settings'],
  ...['Entwurf speichern', 'Vorschau', 'Abbrechen', 'Löschen', 'Anhang', 'Suche', 'Aperçu', 'Annuler'],
  ...['Enregistrer le brouillon', 'Joindre', 'Guardar borrador', 'Vista previa', 'Cancelar', 'Salvar rascunho'],
  ...['Salva bozza', 'Anteprima', 'Annulla', 'Concept opslaan', 'Voorbeeld', 'Annuleren', 'Zapisz szkic', 'Podgląd'],
  ...[
    'Anuluj',
    'Spara utkast',
    'Avbryt',
    'Gem kladde',
    'Annuller',
    'Tallenna luonnos',
    'Peruuta',
    'Сохранить черновик',
  ],
  ...['Отмена', '下書きを保存', 'キャンセル', '保存草稿', '取消', '취소'],
];

export const CASES: readonly ControlCase[] = [
  ...SENDING.map((name) => ({ name, sends: true })),
  ...KEEPING.map((name) => ({ name, sends: false })),
];
