import type { Catalogue } from '../../say.ts';

/** Names of what is measured, and what the hypotheses say. */
export const names: Catalogue = {
  'Internal-customer treatment': 'Traitement des clients internes',
  "How well employees are served and respected as 'inside customers' by other teams, their manager and the company.":
    'À quel point les membres du personnel sont bien servis et respectés comme « clients internes » par les autres équipes, leur responsable et l’entreprise.',
  'Relational (not transactional) ties': 'Liens relationnels (non transactionnels)',
  'Whether inside relationships are two-way and lasting, or only about the next task.':
    'Si les relations internes sont réciproques et durables, ou ne portent que sur la tâche suivante.',
  'Authority to make things right': 'Latitude pour arranger les choses',
  "Whether people may and dare to solve a customer's problem on the spot.":
    'Si l’on peut et ose résoudre sur-le-champ le problème d’un client.',
  'Authenticity at work': 'Authenticité au travail',
  'Whether people can be genuine with those they serve, or must act and follow a script.':
    'Si l’on peut être authentique avec les personnes que l’on sert, ou s’il faut jouer un rôle et suivre un script.',
  'Known as a person': 'Connaissance de chaque personne',
  'Whether managers understand each person, or only run the process of managing people.':
    'Si les responsables comprennent chaque personne, ou ne font que dérouler le processus de gestion des personnes.',
  'Feeling heard': 'Écoute ressentie',
  'Whether people are listened to, asked further, and hear back.':
    'Si les personnes sont écoutées, interrogées plus avant, et reçoivent un retour.',
  'Values alignment': 'Cohérence des valeurs',
  "Whether stated values match daily life and a person's own values.":
    'Si les valeurs affichées correspondent au quotidien et aux valeurs propres de chacun.',
  'Customer before targets': 'Le client avant les objectifs',
  'What wins when numbers and customers pull apart. Scored so that high = the customer wins.':
    'Ce qui l’emporte quand les chiffres et les clients divergent. Un score élevé signifie que le client l’emporte.',
  'Leaders as models': 'Exemplarité des responsables',
  'Whether leaders live the customer care they ask for and own their mistakes.':
    'Si les responsables incarnent l’attention au client qu’ils demandent et assument leurs erreurs.',
  'Stated values lived': 'Valeurs affichées vécues',
  'Whether the values that this organisation states are lived in it.':
    'Si les valeurs qu’affiche cette organisation y sont vécues.',
  'Stated against rewarded': 'Affiché face à récompensé',
  'Whether the values that this organisation states are what it rewards.':
    'Si les valeurs qu’affiche cette organisation sont bien ce qu’elle récompense.',
  'Great to work for': 'Recommandation comme employeur',
  'Willingness to recommend': 'Propension à recommander',
  'Overall satisfaction (CSAT)': 'Satisfaction globale (CSAT)',
  'Ease (CES)': 'Facilité (CES)',
  'Treated as a person': 'Traitement en tant que personne',
  'Felt authenticity': 'Authenticité ressentie',
  'Emotional loyalty': 'Fidélité affective',
  'Convenience retention': 'Rétention par commodité',
  'Intention to stay': 'Intention de rester',
  'Recovery after a mistake': 'Rattrapage après une erreur',
  'Comparison items': 'Questions de comparaison',
  'Net Promoter Score': 'Net Promoter Score',
  'Customer satisfaction': 'Satisfaction des clients',
  Retention: 'Rétention',
  Loyalty: 'Fidélité',
  Complaints: 'Réclamations',
  Revenue: 'Chiffre d’affaires',
  'Overall satisfaction': 'Satisfaction globale',
  Ease: 'Facilité',
  'Customer satisfaction (mean)': 'Satisfaction des clients (moyenne)',
  'Repeat purchase': 'Réachat',
  'First-contact resolution': 'Résolution au premier contact',
  'Loyal by heart': 'Fidèles de cœur',
  'Loyal and handy': 'Fidèles et par commodité',
  'Kept by convenience': 'Retenus par commodité',
  'Loosely held': 'Peu attachés',
  points: 'points',
  'points from 1 to 7': 'points de 1 à 7',
  'points from 0 to 100': 'points de 0 à 100',
  'points from 1 to 5': 'points de 1 à 5',
  'per 1,000 contacts': 'pour 1 000 contacts',
  '% satisfied': '% de clients satisfaits',
  '% retained': '% de clients conservés',
  '% loyal': '% de clients fidèles',
  '% bought again': '% de réachat',
  '% resolved at the first contact': '% résolus au premier contact',
  '% loyal by heart': '% fidèles de cœur',
  '% loyal and handy': '% fidèles et par commodité',
  '% kept by convenience': '% retenus par commodité',
  '% loosely held': '% peu attachés',
  'If conversations and relationships inside are transactional, those with customers stay transactional too.':
    'Si les échanges et les relations internes sont transactionnels, ceux avec les clients le restent aussi.',
  'If people are run as a process instead of understood as individuals, they run the process of service instead of engaging customers.':
    'Si les personnes sont gérées comme un processus au lieu d’être comprises comme des individus, elles déroulent le processus de service au lieu de nouer un lien avec les clients.',
  'If targets matter more than stated values, people attend to that and reflect it outwards.':
    'Si les objectifs comptent plus que les valeurs affichées, les personnes s’y conforment et le reflètent vers l’extérieur.',
  'People who are satisfied or dissatisfied with how they are treated inside pass it on to customers.':
    'Les personnes satisfaites ou insatisfaites de la façon dont elles sont traitées en interne le transmettent aux clients.',
};
