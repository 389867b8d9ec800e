import type { Catalogue } from '@throughline/speech';

/** Requests that cannot be taken. */
export const http: Catalogue = {
  'This request did not come from a page of this instance.':
    'Cette requête ne provient pas d’une page de cette instance.',
  'This kind of content is not accepted here.': 'Ce type de contenu n’est pas accepté ici.',
  'The mail catcher is away.': 'L’intercepteur d’e-mails est injoignable.',
  'The mail catcher can be opened only on the machine it runs on.':
    'L’intercepteur d’e-mails ne s’ouvre que sur la machine où il tourne.',
  'Something went wrong here. Nothing was changed.':
    'Une erreur s’est produite ici. Rien n’a été modifié.',
  'Not understood': 'Non compris',
  'Sign in': 'Se connecter',
  'Not allowed': 'Non autorisé',
  'Not found': 'Introuvable',
  'Not supported': 'Non pris en charge',
  'Too slow': 'Trop lent',
  'Not possible now': 'Impossible pour le moment',
  'Too large': 'Trop volumineux',
  'Wrong kind of content': 'Type de contenu inadapté',
  Refused: 'Refusé',
  'Too many requests': 'Trop de requêtes',
  'Something went wrong': 'Une erreur s’est produite',
  'Not available': 'Indisponible',
  Error: 'Erreur',
  'The content sent is larger than allowed here.':
    'Le contenu envoyé dépasse la taille autorisée ici.',
  'The body is empty; JSON was expected.':
    'Le corps de la requête est vide ; du JSON était attendu.',
  'The body is not valid JSON.': 'Le corps de la requête n’est pas du JSON valide.',
  'The body has another length than announced.':
    'Le corps de la requête n’a pas la longueur annoncée.',
  'The address is not valid.': 'L’adresse n’est pas valide.',
  'The request holds characters that cannot be used.':
    'La requête contient des caractères inutilisables.',
  'The database cannot be reached just now. Please try again.':
    'La base de données est injoignable pour le moment. Veuillez réessayer.',
  'There is nothing at this address.': 'Il n’y a rien à cette adresse.',
  'This address does not support that method.':
    'Cette adresse ne prend pas en charge cette méthode.',
  'The request is not valid.': 'La requête n’est pas valide.',
  'is not valid': 'n’est pas valide',
  'send the file as text/csv': 'envoyez le fichier en text/csv',
  'the file is empty': 'le fichier est vide',
  'holds bytes that are no letters; save the file as "CSV UTF-8" or .xlsx':
    'contient des octets qui ne sont pas des lettres ; enregistrez le fichier en « CSV UTF-8 » ou en .xlsx',
  'send the file as application/octet-stream': 'envoyez le fichier en application/octet-stream',
  'the line has another number of columns than the header':
    'la ligne n’a pas le même nombre de colonnes que l’en-tête',
  'a quote is opened and never closed': 'un guillemet est ouvert et jamais fermé',
  'a quote stands in the middle of a cell': 'un guillemet se trouve au milieu d’une cellule',
  'there is text after a closing quote': 'du texte suit un guillemet fermant',
  'the row is longer than any row of figures can be':
    'la ligne est plus longue qu’aucune ligne de chiffres ne peut l’être',
  'the line is not valid CSV': 'la ligne n’est pas du CSV valide',
  'the column {name} is missing from the header': 'la colonne {name} manque dans l’en-tête',
  'the columns {names} are missing from the header': 'les colonnes {names} manquent dans l’en-tête',
  'there is a column without a name': 'une colonne n’a pas de nom',
  'this column stands in the header twice': 'cette colonne figure deux fois dans l’en-tête',
  'more than {limit} columns': 'plus de {limit} colonnes',
  'more than {limit} rows': 'plus de {limit} lignes',
  'there is no row below the header': 'aucune ligne ne suit l’en-tête',
  'the file is a spreadsheet workbook; save the sheet as "CSV UTF-8"':
    'le fichier est un classeur ; enregistrez la feuille en « CSV UTF-8 »',
  'the file is not text in UTF-8; save it as "CSV UTF-8"':
    'le fichier n’est pas du texte en UTF-8 ; enregistrez-le en « CSV UTF-8 »',
  'holds letters that are not UTF-8; save the file as "CSV UTF-8"':
    'contient des lettres qui ne sont pas en UTF-8 ; enregistrez le fichier en « CSV UTF-8 »',
  'longer than {limit} characters': 'plus de {limit} caractères',
  'the file is an old or a password-protected workbook; save it as .xlsx without a password, or as CSV':
    'le fichier est un classeur ancien ou protégé par mot de passe ; enregistrez-le en .xlsx sans mot de passe, ou en CSV',
  'the file is a PDF; save the sheet it was made from as .xlsx or CSV':
    'le fichier est un PDF ; enregistrez la feuille dont il provient en .xlsx ou en CSV',
  'the file is compressed; unpack it first': 'le fichier est compressé ; décompressez-le d’abord',
  'the workbook is larger than 40 MB; save its sheet as CSV':
    'le classeur dépasse 40 Mo ; enregistrez sa feuille en CSV',
  'has one column only; cells are parted by commas, semicolons or tabs':
    'n’a qu’une colonne ; les cellules se séparent par des virgules, des points-virgules ou des tabulations',
  'there is no row with two filled cells': 'aucune ligne n’a deux cellules remplies',
  'Nothing was imported: {reason}.': 'Rien n’a été importé : {reason}.',
  'the file is not valid': 'le fichier n’est pas valide',
  'row {row}': 'ligne {row}',
  'column {name}': 'colonne {name}',
  '{reason} (and {others} more)': '{reason} (et {others} de plus)',
  'a workbook of more than {limit} rows; save the sheet as CSV':
    'un classeur de plus de {limit} lignes ; enregistrez la feuille en CSV',
  'the rows of the workbook are not in order': 'les lignes du classeur ne sont pas dans l’ordre',
  'holds a formula without its result; open the file in a spreadsheet program and save it again':
    'contient une formule sans son résultat ; ouvrez le fichier dans un tableur et enregistrez-le de nouveau',
  'more than {limit} texts': 'plus de {limit} textes',
  'the file is a ZIP and no .xlsx workbook': 'le fichier est un ZIP et non un classeur .xlsx',
  'there is no such sheet in the workbook': 'cette feuille n’existe pas dans le classeur',
  'no sheet of the workbook holds a header and a row':
    'aucune feuille du classeur ne contient un en-tête et une ligne',
  'the workbook has more than {limit} parts': 'le classeur compte plus de {limit} parties',
  'the workbook is protected by a password': 'le classeur est protégé par un mot de passe',
  'the workbook is too large to be unpacked; save the sheet as CSV':
    'le classeur est trop volumineux pour être décompressé ; enregistrez la feuille en CSV',
  'the workbook declares entities, which no spreadsheet program writes':
    'le classeur déclare des entités, ce qu’aucun tableur n’écrit',
  'the workbook is damaged; open it in a spreadsheet program and save it again':
    'le classeur est endommagé ; ouvrez-le dans un tableur et enregistrez-le de nouveau',
  '{where}: {reason}': '{where} : {reason}',
};
