import type { Catalogue } from '@throughline/speech';

/** Keys of programs. */
export const apiKeys: Catalogue = {
  May: 'Droits',
  Made: 'Créée',
  'Last used': 'Dernière utilisation',
  Revoke: 'Révoquer',
  'ends in {hint}': 'se termine par {hint}',
  never: 'jamais',
  'revoked {day}': 'révoquée le {day}',
  'Revoke the key {name}': 'Révoquer la clé {name}',
  'Revoke this key?': 'Révoquer cette clé\u202f?',
  'The program that holds {name} is refused from now on, for good. What it has pushed stays.':
    'Le programme qui détient {name} est désormais refusé, définitivement. Ce qu’il a transmis est conservé.',
  'Revoke it': 'La révoquer',
  'New key': 'Nouvelle clé',
  'With a key another program pushes outcomes every night, or asks which are in. It opens nothing else: no scores, no people, no answers.':
    'Avec une clé, un autre programme transmet chaque nuit des résultats clients, ou demande lesquels sont présents. Elle n’ouvre rien d’autre\u202f: ni scores, ni personnes, ni réponses.',
  'No keys yet': 'Aucune clé pour l’instant',
  'Make one for each program, so that each can be revoked by itself.':
    'Créez-en une par programme, afin que chacune puisse être révoquée séparément.',
  'How to push': 'Comment transmettre',
  'One JSON object a line. A name of your own for each push (Idempotency-Key) makes it safe to send again: the same lines are answered as before, others under that name are refused. With dryRun nothing is written.':
    'Un objet JSON par ligne. Un nom de votre choix pour chaque envoi (Idempotency-Key) permet de le répéter sans risque\u202f: les mêmes lignes reçoivent la même réponse qu’avant, d’autres sous ce nom sont refusées. Avec dryRun, rien n’est écrit.',
  'A push with curl': 'Un envoi avec curl',
  'Or from a file of outcomes, with the command line of the product: {command}. The whole interface is described in {format}.':
    'Ou depuis un fichier de résultats clients, avec la ligne de commande du produit\u202f: {command}. Toute l’interface est décrite en {format}.',
  'The key {name}': 'La clé {name}',
  'This is the only time that it is shown. Give it to the program now; it is not kept here.':
    'Elle n’est affichée que cette fois-ci. Donnez-la maintenant au programme\u202f; elle n’est pas conservée ici.',
  'For one program. It can be revoked at any time.':
    'Pour un seul programme. Elle peut être révoquée à tout moment.',
  'Make the key': 'Créer la clé',
  'Which program holds it.': 'Le programme qui la détient.',
  'It may': 'Elle permet de',
  'Only for these metrics': 'Seulement pour ces indicateurs',
  'With commas between, such as nps, complaints. Empty means every metric.':
    'Séparés par des virgules, par exemple nps, complaints. Vide signifie tous les indicateurs.',
  'Keep it like a password, for instance in THROUGHLINE_API_KEY.':
    'Conservez-la comme un mot de passe, par exemple dans THROUGHLINE_API_KEY.',
  'I have kept it': 'Je l’ai conservée',
  'The key': 'La clé',
  'Push outcomes': 'Transmettre des résultats clients',
  'Read which metrics and periods are in':
    'Lire quels indicateurs et quelles périodes sont présents',
  'Push recent customers': 'Transmettre des clients récents',
  '{rights}; {metrics} only': '{rights}\u202f; {metrics} seulement',
};
