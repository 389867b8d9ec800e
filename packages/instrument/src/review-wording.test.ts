import { everyType } from '../test/content.ts';
import {
  customerItems,
  findIdentifying,
  items,
  openTextProbes,
  readingGrade,
  reviewWording,
} from './index.ts';

test('the bank reads as its specification says: grade 4 to 5 as a set, 8.4 at most', () => {
  const grades = items.map(({ text }) => readingGrade(text));
  const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  expect(mean).toBeGreaterThan(4);
  expect(mean).toBeLessThan(5);
  expect(Math.max(...grades)).toBe(8.4);
  expect(readingGrade('')).toBe(0);
});

test('everything that is asked in English is taken for English', () => {
  const texts = [...items, ...openTextProbes, ...customerItems].map(({ text }) => text);
  expect(texts.filter((text) => reviewWording(text).includes('not-english'))).toEqual([]);
});

test('the bank asks nobody who they are, and hardly ever negates', () => {
  const texts = [...items, ...openTextProbes].map(({ text }) => text);
  const faults = texts.map(reviewWording);
  expect(faults.flat().filter((fault) => fault === 'identity' || fault === 'background')).toEqual(
    [],
  );
  expect(faults.filter((found) => found.includes('negation')).length).toBeLessThanOrEqual(6);
});

test.each([
  ['My team is quick and friendly.', ['two-ideas']],
  ['Are pay/hours fair?', ['two-ideas']],
  ['I feel safe or at ease.', ['two-ideas']],
  ['I grow more and more here.', []],
  ['I am not told the truth.', ['negation']],
  ["I don't hear back.", ['negation']],
  ['I don’t hear back.', ['negation']],
  ['Help is rarely near.', ['negation']],
  ['Organisational communication facilitates interdepartmental collaboration.', ['hard-to-read']],
  ['My manager never listens.', ['negation']],
  [
    'After coming back to work from a day away, people find that every task they had been given before leaving is still waiting for them on their desk.',
    ['long-sentence'],
  ],
  ['Research and development is well led.', []],
  ['I know the terms & conditions.', []],
  ['Health and safety come first and foremost.', []],
  ['We learn by trial and error and by doing.', ['two-ideas']],
  ['Meine Führungskraft hört nie zu.', ['not-english']],
  ['Die Zusammenarbeit mit anderen Abteilungen ist gut.', ['not-english']],
  ['Mon équipe et mes chefs ne m’aident pas.', ['not-english']],
  ['Mi jefe no me escucha cuando hay problemas.', ['not-english']],
  ['Mijn team helpt mij niet.', ['not-english']],
  ['O meu chefe não ouve.', ['not-english']],
  ['Mój zespół nie pomaga.', ['not-english']],
  ['Мой руководитель меня слушает.', ['not-english']],
  ['What is your name?', ['identity']],
  ['What is your e-mail address?', ['identity']],
  ['Please give your staff number.', ['identity']],
  ['What is your date of birth?', ['identity']],
  ['What is your surname?', ['identity']],
  ['What is your birth date?', ['identity']],
  ['Tell us who you are.', ['identity']],
  ['Who is your manager?', ['identity']],
  ['In which year were you born?', ['identity']],
  ['What is your postcode?', ['identity']],
  ['State the last four digits of your badge.', ['identity']],
  ['Your two first letters?', ['identity']],
  ['What are you called?', ['identity']],
  ['Which of these is you?', ['identity']],
  ['Which one are you?', ['identity']],
  ['Which desk do you sit at?', ['identity']],
  ['Where do you sit?', ['identity']],
  ['Are you the shop manager here?', ['identity']],
  ['Are you the team leader?', ['identity']],
  ['Are you the deputy of the boss?', ['identity']],
  ['Are you head of the kitchen?', ['identity']],
  ['I am the supervisor here.', ['identity']],
  ['Are you treated well here?', []],
  ['Is your manager polite?', []],
  ['I can sit where I like.', []],
  ['Which of these are you proud of?', []],
  ['I am the one the boss thanks.', []],
  ['I am the last to hear from my manager.', []],
  ['We answer letters from customers.', []],
  ['How old are you?', ['background']],
  ['Which shop floor team do you like? Which team?', ['background']],
  ['What is your job title?', ['background']],
  ['How long have you worked here?', ['background']],
  ['Are you a manager?', ['background']],
  ['I am a woman.', ['background']],
  ['I am over 50 years old.', ['background']],
  ['I work in the Leeds branch.', ['background']],
  ['Are you in a union?', ['background']],
  ['I am under pressure here.', []],
  ['My team helps me.', []],
  ['I can put a name to each of our customers.', []],
  ['Our number one aim is clear.', []],
  ['My manager knows my name.', []],
])('“%s” is flagged for %j', (text, faults) => {
  expect(reviewWording(text)).toEqual(faults);
});

test.each([
  'Wie heißen Sie?',
  'Wie lautet Ihre private E-Mail-Adresse?',
  'Bitte nennen Sie uns Ihren Namen.',
  'Wie lautet Ihre Personalnummer?',
  'Sind Sie die Filialleiterin?',
  'Wann sind Sie geboren?',
  'Quel est votre nom ?',
  'Comment vous appelez-vous ?',
  'Indiquez votre numéro de matricule.',
  'Êtes-vous la responsable ?',
  '¿Cómo se llama usted?',
  '¿Cuál es su número de empleado?',
  '¿Es usted el encargado?',
  'Wat is uw naam?',
  'Qual é o seu nome?',
  'Jak się nazywasz?',
  'ما اسمك؟',
])('“%s” asks who somebody is', (text) => {
  expect(reviewWording(text)).toContain('identity');
});

test.each([
  'Wir begrüßen Kunden mit ihrem Namen.',
  'Wie ist Ihre Stimmung?',
  'Ich bin die Letzte, die etwas erfährt.',
  'Nous appelons les clients par leur nom.',
  'Mon responsable est poli.',
  'Mi jefe llama a los clientes por su nombre.',
  'Mijn collega kent de naam van elke klant.',
  'O meu chefe sabe o meu nome.',
  'Mój szef zna moje imię.',
])('“%s” does not', (text) => {
  expect(reviewWording(text)).not.toContain('identity');
});

test('a questionnaire that asks who somebody is names the wording', () => {
  expect(findIdentifying(everyType)).toEqual([]);
  const items = everyType.items.map((item) =>
    item.kind === 'text' ? { ...item, text: 'What is your full name?' } : item,
  );
  expect(findIdentifying({ ...everyType, items })).toHaveLength(2);
});
