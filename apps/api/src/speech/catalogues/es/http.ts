import type { Catalogue } from '@throughline/speech';

/** Requests that cannot be taken. */
export const http: Catalogue = {
  'This request did not come from a page of this instance.':
    'Esta solicitud no procede de una página de esta instancia.',
  'This kind of content is not accepted here.': 'Aquí no se acepta este tipo de contenido.',
  'The mail catcher is away.': 'El capturador de correo no está disponible.',
  'The mail catcher can be opened only on the machine it runs on.':
    'El capturador de correo solo se abre en el equipo en el que se ejecuta.',
  'Something went wrong here. Nothing was changed.':
    'Algo ha fallado aquí. No se ha cambiado nada.',
  'Not understood': 'No se entiende',
  'Sign in': 'Iniciar sesión',
  'Not allowed': 'No permitido',
  'Not found': 'No encontrado',
  'Not supported': 'No admitido',
  'Too slow': 'Demasiado lento',
  'Not possible now': 'No es posible ahora',
  'Too large': 'Demasiado grande',
  'Wrong kind of content': 'Tipo de contenido incorrecto',
  Refused: 'Rechazado',
  'Too many requests': 'Demasiadas solicitudes',
  'Something went wrong': 'Algo ha fallado',
  'Not available': 'No disponible',
  Error: 'Error',
  'The content sent is larger than allowed here.':
    'El contenido enviado supera el tamaño permitido aquí.',
  'The body is empty; JSON was expected.': 'El cuerpo está vacío; se esperaba JSON.',
  'The body is not valid JSON.': 'El cuerpo no es JSON válido.',
  'The body has another length than announced.': 'El cuerpo no tiene la longitud anunciada.',
  'The address is not valid.': 'La dirección no es válida.',
  'The request holds characters that cannot be used.':
    'La solicitud contiene caracteres que no se pueden usar.',
  'The database cannot be reached just now. Please try again.':
    'La base de datos no está accesible en este momento. Inténtelo de nuevo.',
  'There is nothing at this address.': 'No hay nada en esta dirección.',
  'This address does not support that method.': 'Esta dirección no admite ese método.',
  'The request is not valid.': 'La solicitud no es válida.',
  'is not valid': 'no es válido',
  'send the file as text/csv': 'envíe el archivo como text/csv',
  'the file is empty': 'el archivo está vacío',
  'holds bytes that are no letters; save the file as "CSV UTF-8" or .xlsx':
    'contiene bytes que no son letras; guarde el archivo como «CSV UTF-8» o .xlsx',
  'send the file as application/octet-stream': 'envíe el archivo como application/octet-stream',
  'the line has another number of columns than the header':
    'la línea no tiene el mismo número de columnas que el encabezado',
  'a quote is opened and never closed': 'hay una comilla que se abre y nunca se cierra',
  'a quote stands in the middle of a cell': 'hay una comilla en medio de una celda',
  'there is text after a closing quote': 'hay texto después de una comilla de cierre',
  'the row is longer than any row of figures can be':
    'la fila es más larga de lo que puede ser una fila de cifras',
  'the line is not valid CSV': 'la línea no es CSV válido',
  'the column {name} is missing from the header': 'falta la columna {name} en el encabezado',
  'the columns {names} are missing from the header': 'faltan las columnas {names} en el encabezado',
  'there is a column without a name': 'hay una columna sin nombre',
  'this column stands in the header twice': 'esta columna aparece dos veces en el encabezado',
  'more than {limit} columns': 'más de {limit} columnas',
  'more than {limit} rows': 'más de {limit} filas',
  'there is no row below the header': 'no hay ninguna fila bajo el encabezado',
  'the file is a spreadsheet workbook; save the sheet as "CSV UTF-8"':
    'el archivo es un libro de hojas de cálculo; guarde la hoja como «CSV UTF-8»',
  'the file is not text in UTF-8; save it as "CSV UTF-8"':
    'el archivo no es texto en UTF-8; guárdelo como «CSV UTF-8»',
  'holds letters that are not UTF-8; save the file as "CSV UTF-8"':
    'contiene letras que no están en UTF-8; guarde el archivo como «CSV UTF-8»',
  'longer than {limit} characters': 'más de {limit} caracteres',
  'the file is an old or a password-protected workbook; save it as .xlsx without a password, or as CSV':
    'el archivo es un libro antiguo o protegido con contraseña; guárdelo como .xlsx sin contraseña o como CSV',
  'the file is a PDF; save the sheet it was made from as .xlsx or CSV':
    'el archivo es un PDF; guarde la hoja de la que procede como .xlsx o CSV',
  'the file is compressed; unpack it first': 'el archivo está comprimido; descomprímalo antes',
  'the workbook is larger than 40 MB; save its sheet as CSV':
    'el libro supera los 40 MB; guarde su hoja como CSV',
  'has one column only; cells are parted by commas, semicolons or tabs':
    'solo tiene una columna; las celdas se separan con comas, puntos y comas o tabuladores',
  'there is no row with two filled cells': 'no hay ninguna fila con dos celdas rellenas',
  'Nothing was imported: {reason}.': 'No se ha importado nada: {reason}.',
  'the file is not valid': 'el archivo no es válido',
  'row {row}': 'fila {row}',
  'column {name}': 'columna {name}',
  '{reason} (and {others} more)': '{reason} (y {others} más)',
  'a workbook of more than {limit} rows; save the sheet as CSV':
    'un libro de más de {limit} filas; guarde la hoja como CSV',
  'the rows of the workbook are not in order': 'las filas del libro no están en orden',
  'holds a formula without its result; open the file in a spreadsheet program and save it again':
    'contiene una fórmula sin su resultado; abra el archivo en un programa de hojas de cálculo y guárdelo de nuevo',
  'more than {limit} texts': 'más de {limit} textos',
  'the file is a ZIP and no .xlsx workbook': 'el archivo es un ZIP y no un libro .xlsx',
  'there is no such sheet in the workbook': 'no existe esa hoja en el libro',
  'no sheet of the workbook holds a header and a row':
    'ninguna hoja del libro contiene un encabezado y una fila',
  'the workbook has more than {limit} parts': 'el libro tiene más de {limit} partes',
  'the workbook is protected by a password': 'el libro está protegido con contraseña',
  'the workbook is too large to be unpacked; save the sheet as CSV':
    'el libro es demasiado grande para descomprimirlo; guarde la hoja como CSV',
  'the workbook declares entities, which no spreadsheet program writes':
    'el libro declara entidades, que ningún programa de hojas de cálculo escribe',
  'the workbook is damaged; open it in a spreadsheet program and save it again':
    'el libro está dañado; ábralo en un programa de hojas de cálculo y guárdelo de nuevo',
  '{where}: {reason}': '{where}: {reason}',
};
