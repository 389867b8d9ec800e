import type { Catalogue } from '@throughline/speech';

/** Who serves whom. */
export const service: Catalogue = {
  'Choose a unit': 'Choisir une unité',
  'Unit that serves': 'Unité qui rend service',
  'Unit that is served': 'Unité bénéficiaire',
  'No unit serves another yet.': 'Aucune unité ne rend encore service à une autre.',
  Serves: 'Rend service',
  'Is served': 'Bénéficiaire',
  '{count} more pairs: search by the name of a unit.': {
    one: '{count} paire de plus\u202f: cherchez par le nom d’une unité.',
    other: '{count} paires de plus\u202f: cherchez par le nom d’une unité.',
  },
  'Find a unit that serves or is served':
    'Rechercher une unité qui rend service ou qui en bénéficie',
  'Which units serve which': 'Quelles unités rendent service à quelles autres',
  'Remove: {serving} serves {served}': 'Supprimer\u202f: {serving} rend service à {served}',
  'Remove this pair?': 'Supprimer cette paire\u202f?',
  '{served} is no longer asked about {serving} from the next wave on. What was published stays.':
    '{served} n’est plus interrogée au sujet de {serving} à partir de la prochaine vague. Ce qui a été publié reste.',
  'not asked, or too few answers': 'non interrogé, ou trop peu de réponses',
  'Pilot instrument: these scores are unadjusted.':
    'Instrument pilote\u202f: ces scores ne sont pas ajustés.',
  'Rated by': 'Évalué par',
  'Everybody served': 'Tous les bénéficiaires',
  'Service by unit': 'Service par unité',
  'A column for each unit that serves, a row for each unit that is served. From 0 to 100; higher is better. Under each score its 95\u00a0% interval and the number of people behind it.':
    'Une colonne pour chaque unité qui rend service, une ligne pour chaque unité bénéficiaire. De 0 à 100\u202f; plus c’est élevé, mieux c’est. Sous chaque score, son intervalle à 95\u00a0% et le nombre de personnes sur lequel il repose.',
  'Service by unit that serves and unit that is served':
    'Service par unité qui rend service et unité bénéficiaire',
  'Who serves whom': 'Qui rend service à qui',
  'How well units serve their customers inside the organisation, as rated by the people they serve.':
    'La qualité du service que les unités rendent à leurs clients internes, évaluée par les personnes qui en bénéficient.',
  'Nobody has said yet who serves whom': 'Il n’est pas encore indiqué qui rend service à qui',
  'State below which units serve which. From the next wave on the people who are served are asked three statements about each of at most two such units.':
    'Indiquez ci-dessous quelles unités rendent service à quelles autres. À partir de la prochaine vague, les personnes bénéficiaires se prononcent sur trois affirmations au sujet de chacune de deux de ces unités au plus.',
  'An administrator states which units serve which. From the next wave on the people who are served are asked about it.':
    'L’administration indique quelles unités rendent service à quelles autres. À partir de la prochaine vague, les personnes bénéficiaires sont interrogées à ce sujet.',
  'Nothing has been rated yet': 'Rien n’a encore été évalué',
  'Who serves whom is stated. The next wave to open asks about it, and what can be shown stands here once that wave has closed.':
    'Il est indiqué qui rend service à qui. La prochaine vague qui s’ouvrira posera la question, et ce qui peut être affiché figurera ici une fois cette vague close.',
  'Three statements, scored from 0 to 100: the unit helps in good time, understands what is needed, and does what it promised. Each person is asked about at most two of the units that serve theirs; which two is left to chance and is the same for everybody in a group.':
    'Trois affirmations, notées de 0 à 100\u202f: l’unité aide en temps utile, comprend ce dont on a besoin et fait ce qu’elle a promis. Chaque personne est interrogée sur deux au plus des unités qui rendent service à la sienne\u202f; lesquelles, c’est le hasard qui en décide, et il décide de même pour tout un groupe.',
  'A figure is shown only where those who rated the unit make up a group that is large enough, and where no difference of figures would tell about a smaller one. Where groups were put together for that, the figure stands with the unit above them. A hatched field can mean that nobody was asked or that too few answered: it is not told which.':
    'Un chiffre n’est affiché que si les personnes qui ont évalué l’unité forment un groupe assez grand et si aucune différence de chiffres n’en révélerait un plus petit. Lorsque des groupes ont été réunis à cette fin, le chiffre figure avec l’unité du dessus. Une case hachurée peut signifier que personne n’a été interrogé ou que trop peu ont répondu\u202f: il n’est pas communiqué lequel des deux.',
  'Import units first: nobody can serve anybody yet.':
    'Importez d’abord des unités\u202f: aucune ne peut encore rendre service à une autre.',
  'A unit serves another and everything below it. Waves that are open keep what they were opened with; the next one asks by what stands here then.':
    'Une unité rend service à une autre et à tout ce qui est en dessous. Les vagues ouvertes conservent ce avec quoi elles ont été ouvertes\u202f; la suivante posera ses questions d’après ce qui figurera ici.',
};
