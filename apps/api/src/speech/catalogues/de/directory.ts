import type { Catalogue } from '@throughline/speech';

/** People, units and calendars. */
export const directory: Catalogue = {
  'There are no such blackout dates.': 'Diese Sperrtage gibt es nicht.',
  'There is no such person.': 'Diese Person gibt es nicht.',
  'There is no such unit.': 'Diese Einheit gibt es nicht.',
  "there is no unit with the key '{key}'": 'es gibt keine Einheit mit dem Schlüssel „{key}“',
  "'{value}' is already in row {row}": '„{value}“ steht schon in Zeile {row}',
  "'{value}' belongs to the person with key '{key}'":
    '„{value}“ gehört zur Person mit dem Schlüssel „{key}“',
  "'{until}' is before leave_from '{from}'": '„{until}“ liegt vor leave_from „{from}“',
  "there is no unit '{key}'": 'es gibt keine Einheit „{key}“',
  'at most {limit} attribute columns are possible':
    'höchstens {limit} Spalten mit Merkmalen sind möglich',
  "'{key}' would stand above itself": '„{key}“ stünde über sich selbst',
  "'{key}' and '{other}' both stand at the top; one unit must hold all others":
    '„{key}“ und „{other}“ stehen beide ganz oben; eine Einheit muss alle anderen umfassen',
  'is not a person such as slack:U012ABCDEF, teams:anna@example.org or sms:+4930123456':
    'ist keine Person wie slack:U012ABCDEF, teams:anna@example.org oder sms:+4930123456',
  "'{key}' stands in row {row} too": '„{key}“ steht auch in Zeile {row}',
  "'{key}' and this one are two units, and nothing is moved from one to the other; leave the cell empty":
    '„{key}“ und diese sind zwei Einheiten, und nichts wird von der einen zur anderen übertragen; lassen Sie die Zelle leer',
  'at most {limit} columns may be properties of units; leave the others out':
    'höchstens {limit} Spalten können Eigenschaften von Einheiten sein; lassen Sie die übrigen weg',
  'the name of a property has at most 100 characters':
    'der Name einer Eigenschaft hat höchstens 100 Zeichen',
  '{reason}. A column of its own is a property of units and holds numbers; leave out columns that are none':
    '{reason}. Eine weitere Spalte ist eine Eigenschaft von Einheiten und enthält Zahlen; lassen Sie andere Spalten weg',
  'There is no such reorganisation.': 'Diese Umstrukturierung gibt es nicht.',
  '“{unit}” began on {day} and cannot take part in what happened on {other}.':
    '„{unit}“ begann am {day} und kann an dem, was am {other} geschah, nicht beteiligt sein.',
  '“{unit}” ended on {day} and cannot take part in what happened on {other}.':
    '„{unit}“ endete am {day} und kann an dem, was am {other} geschah, nicht beteiligt sein.',
  '“{unit}” would end twice, on {day} and on {other}.':
    '„{unit}“ würde zweimal enden, am {day} und am {other}.',
  '“{unit}” would begin twice, on {day} and on {other}.':
    '„{unit}“ würde zweimal beginnen, am {day} und am {other}.',
  'What “{upper}” is shown with includes “{lower}” already. Leave one of them out.':
    'Was von „{upper}“ gezeigt wird, schließt „{lower}“ schon ein. Lassen Sie eine von beiden weg.',
  'This has been stated already.': 'Das ist schon angegeben.',
  'happenedOn: is a day to come': 'happenedOn: liegt in der Zukunft',
};
