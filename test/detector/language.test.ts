import { describe, expect, it } from 'vitest';
import { createDetector } from '../../lib/detector/detector';
import { isForeign, languageOf } from '../../lib/detector/language';
import { wordsOf } from '../../lib/detector/names/words';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { taggerOfPackage } from '../tools/scan';

const detector = createDetector({ identifiers: IDENTIFIERS, tagger: taggerOfPackage(), ownNames: [], ownTown: '' });

function alarms(text: string): string[] {
  return detector
    .read(text)
    .filter((finding) => finding.tier === 'direct')
    .map((finding) => text.slice(finding.start, finding.end));
}

describe('the language of a text', () => {
  it.each([
    ['en', 'I saw her again yesterday and she was calmer.'],
    ['es', 'Ayer vi a mi paciente de nuevo y estaba muy cansada.'],
    ['fr', 'Je l’ai revue hier avec son fils et elle va mieux.'],
    ['de', 'Ich habe sie gestern wieder gesehen, die Sitzung war schwer.'],
    ['it', 'Ieri ho visto la mia paziente, non è venuta con il figlio.'],
    ['pt', 'Ontem ela não veio, mas o irmão ligou para mim.'],
    ['nl', 'Ik zag haar gisteren weer en zij was heel moe.'],
    ['sv', 'Jag såg henne igen och hon var mycket trött på jobbet.'],
    ['pl', 'Wczoraj nie było jej na sesji, ale to nie jest nic nowego.'],
    ['tr', 'Dün seansa gelmedi ama bu yeni bir şey değil.'],
  ])('is told: %s', (language, text) => {
    expect(languageOf(wordsOf(text))).toBe(language);
  });

  it('is not told from a word or two', () => {
    expect(languageOf(wordsOf('Marisol Quintero'))).toBeUndefined();
    expect(isForeign('ok')).toBe(false);
  });

  it('is English for a draft with phrases of another', () => {
    expect(isForeign("She said 'no me siento bien' and cried. How do you work with familismo and the family?")).toBe(
      false,
    );
  });
});

describe('a draft in another language', () => {
  it('has its names, places and numbers found', () => {
    const text =
      'Hola, ayer vi a mi paciente Marisol Quintero. Vive en Getafe con su hermano Julián. Nació el 14 de marzo de 1991.';
    const found = alarms(text).join('|');
    for (const words of ['Marisol Quintero', 'Getafe', 'Julián', '14 de marzo de 1991']) expect(found).toContain(words);
  });

  it.each([
    'Liebe Grüße, und vielen Dank für die schnelle Antwort auf meine Frage zur Supervision.',
    'Gracias por todo. Saludos. Hoy no hay sesión porque es un día muy largo para el equipo.',
    'Elle est venue hier. Merci pour votre aide, et bonne journée à vous.',
    "She always told me 'calladita te ves más bonita', and how do I work with marianismo y con los padres?",
  ])('raises no alarm by its greetings and nouns: %s', (text) => {
    expect(alarms(text)).toEqual([]);
  });

  it('claims less for what the tagger found there', () => {
    const [finding] = detector.read('Ayer vi a mi paciente Marisol Quintero de nuevo y estaba muy cansada.');
    expect(finding?.certainty).toBeLessThanOrEqual(0.7);
  });
});
