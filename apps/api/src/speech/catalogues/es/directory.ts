import type { Catalogue } from '@throughline/speech';

/** People, units and calendars. */
export const directory: Catalogue = {
  'There are no such blackout dates.': 'No existen esos días bloqueados.',
  'There is no such person.': 'No existe esa persona.',
  'There is no such unit.': 'No existe esa unidad.',
  "there is no unit with the key '{key}'": 'no existe ninguna unidad con la clave «{key}»',
  "'{value}' is already in row {row}": '«{value}» ya aparece en la fila {row}',
  "'{value}' belongs to the person with key '{key}'":
    '«{value}» pertenece a la persona con la clave «{key}»',
  "'{until}' is before leave_from '{from}'": '«{until}» es anterior a leave_from «{from}»',
  "there is no unit '{key}'": 'no existe la unidad «{key}»',
  'at most {limit} attribute columns are possible':
    'se admiten como máximo {limit} columnas de atributos',
  "'{key}' would stand above itself": '«{key}» quedaría por encima de sí misma',
  "'{key}' and '{other}' both stand at the top; one unit must hold all others":
    '«{key}» y «{other}» están ambas en lo más alto; una sola unidad debe contener a todas las demás',
  'is not a person such as slack:U012ABCDEF, teams:anna@example.org or sms:+4930123456':
    'no es una persona como slack:U012ABCDEF, teams:anna@example.org o sms:+4930123456',
  "'{key}' stands in row {row} too": '«{key}» aparece también en la fila {row}',
  "'{key}' and this one are two units, and nothing is moved from one to the other; leave the cell empty":
    '«{key}» y esta son dos unidades, y nada se traslada de una a otra; deje la celda vacía',
  'at most {limit} columns may be properties of units; leave the others out':
    'como máximo {limit} columnas pueden ser propiedades de unidades; omita las demás',
  'the name of a property has at most 100 characters':
    'el nombre de una propiedad tiene 100 caracteres como máximo',
  '{reason}. A column of its own is a property of units and holds numbers; leave out columns that are none':
    '{reason}. Toda columna adicional es una propiedad de las unidades y contiene números; omita las que no lo sean',
  'There is no such reorganisation.': 'No existe esa reorganización.',
  '“{unit}” began on {day} and cannot take part in what happened on {other}.':
    '«{unit}» empezó el {day} y no puede formar parte de lo que ocurrió el {other}.',
  '“{unit}” ended on {day} and cannot take part in what happened on {other}.':
    '«{unit}» terminó el {day} y no puede formar parte de lo que ocurrió el {other}.',
  '“{unit}” would end twice, on {day} and on {other}.':
    '«{unit}» terminaría dos veces, el {day} y el {other}.',
  '“{unit}” would begin twice, on {day} and on {other}.':
    '«{unit}» empezaría dos veces, el {day} y el {other}.',
  'What “{upper}” is shown with includes “{lower}” already. Leave one of them out.':
    'Lo que se muestra de «{upper}» ya incluye «{lower}». Deje fuera una de las dos.',
  'This has been stated already.': 'Esto ya se ha indicado.',
  'happenedOn: is a day to come': 'happenedOn: está en el futuro',
};
