import type { Catalogue } from '@throughline/speech';

/** People, units and calendars. */
export const directory: Catalogue = {
  'There are no such blackout dates.': 'Ces jours bloqués n’existent pas.',
  'There is no such person.': 'Cette personne n’existe pas.',
  'There is no such unit.': 'Cette unité n’existe pas.',
  "there is no unit with the key '{key}'": 'il n’existe pas d’unité dont la clé est « {key} »',
  "'{value}' is already in row {row}": '« {value} » figure déjà à la ligne {row}',
  "'{value}' belongs to the person with key '{key}'":
    '« {value} » appartient à la personne dont la clé est « {key} »',
  "'{until}' is before leave_from '{from}'": '« {until} » précède leave_from « {from} »',
  "there is no unit '{key}'": 'il n’existe pas d’unité « {key} »',
  'at most {limit} attribute columns are possible':
    '{limit} colonnes d’attributs au plus sont possibles',
  "'{key}' would stand above itself": '« {key} » se trouverait au-dessus d’elle-même',
  "'{key}' and '{other}' both stand at the top; one unit must hold all others":
    '« {key} » et « {other} » sont toutes deux au sommet ; une seule unité doit contenir toutes les autres',
  'is not a person such as slack:U012ABCDEF, teams:anna@example.org or sms:+4930123456':
    'n’est pas une personne comme slack:U012ABCDEF, teams:anna@example.org ou sms:+4930123456',
  "'{key}' stands in row {row} too": '« {key} » figure aussi à la ligne {row}',
  "'{key}' and this one are two units, and nothing is moved from one to the other; leave the cell empty":
    '« {key} » et celle-ci sont deux unités, et rien n’est transféré de l’une à l’autre ; laissez la cellule vide',
  'at most {limit} columns may be properties of units; leave the others out':
    '{limit} colonnes au plus peuvent être des propriétés d’unités ; omettez les autres',
  'the name of a property has at most 100 characters':
    'le nom d’une propriété compte au plus 100 caractères',
  '{reason}. A column of its own is a property of units and holds numbers; leave out columns that are none':
    '{reason}. Toute colonne supplémentaire est une propriété des unités et contient des nombres ; omettez celles qui n’en sont pas',
  'There is no such reorganisation.': 'Cette réorganisation n’existe pas.',
  '“{unit}” began on {day} and cannot take part in what happened on {other}.':
    '« {unit} » a commencé le {day} et ne peut pas prendre part à ce qui s’est passé le {other}.',
  '“{unit}” ended on {day} and cannot take part in what happened on {other}.':
    '« {unit} » a pris fin le {day} et ne peut pas prendre part à ce qui s’est passé le {other}.',
  '“{unit}” would end twice, on {day} and on {other}.':
    '« {unit} » prendrait fin deux fois, le {day} et le {other}.',
  '“{unit}” would begin twice, on {day} and on {other}.':
    '« {unit} » commencerait deux fois, le {day} et le {other}.',
  'What “{upper}” is shown with includes “{lower}” already. Leave one of them out.':
    'Ce qui est montré de « {upper} » comprend déjà « {lower} ». Laissez l’une des deux de côté.',
  'This has been stated already.': 'Cela a déjà été indiqué.',
  'happenedOn: is a day to come': 'happenedOn : est dans le futur',
};
