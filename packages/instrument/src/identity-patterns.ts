/** What leads to one person, as it is asked for in German, with "your" before it. */
const german =
  '(?:vor|nach|familien)?namen?|e-?mail(?:-?adresse)?|anschrift|adresse|telefonnummer|handynummer|postleitzahl|unterschrift|initialen';
const french =
  'nom(?: de famille)?|prénom|adresse|e-?mail|courriel|téléphone|numéro(?: de \\p{L}+)?|date de naissance|signature|initiales';
const spanish =
  'nombre|apellidos?|correo(?: electrónico)?|dirección|teléfono|número|fecha de nacimiento|firma|iniciales|dni';

/**
 * Ways to ask who somebody is in the languages into which wordings are translated. Questions and
 * demands only: "they greet customers by their name" asks for nothing.
 */
export const foreignIdentity: readonly RegExp[] = [
  `wie hei(?:ß|ss)(?:en sie|t du)|wer (?:sind sie|bist du)|wo (?:wohnen sie|wohnst du|sitzen sie|sitzt du)`,
  `(?:wie|was) (?:ist|lautet|lauten|sind) (?:ihr|dein)\\p{L}* (?:\\p{L}+ )?(?:${german})`,
  `(?:nennen|schreiben|geben|tragen|notieren) sie (?:\\p{L}+ )?ihren? (?:\\p{L}+ )?(?:${german})`,
  `(?:personal|mitarbeiter|ausweis|sozialversicherungs)-?nummer|geburts(?:datum|tag|jahr)|(?:sind sie|bist du|wurden sie) geboren`,
  `(?:sind sie|bist du|ich bin) (?:hier )?(?:der|die) (?:\\p{L}*(?:leiter(?:in)?|manager(?:in)?|vorgesetzte)|chef(?:in)?)`,
  `comment (?:vous appelez-vous|t['’]appelles-tu)|qui (?:êtes-vous|es-tu)|où (?:habitez-vous|travaillez-vous)`,
  `(?:quels? est|quelle est|indiquez|écrivez|donnez|notez) (?:votre|ton|ta) (?:${french})`,
  `numéro (?:d['’]employé|de matricule|de sécurité sociale)|votre matricule|êtes-vous née?`,
  `(?:êtes-vous|je suis) (?:le|la) (?:direct(?:eur|rice)|cheff?e?|responsable|gérante?)`,
  `cómo (?:se llama|te llamas)|quién (?:es usted|eres)|dónde (?:vive|vives)`,
  `(?:cuál es|indique|escriba|diga|anote) (?:su|tu) (?:${spanish})`,
  `número de (?:empleado|personal|la seguridad social)|cuándo naci(?:ó|ste)`,
  `(?:es usted|eres|soy) (?:el|la) (?:jef[ea]|directora?|encargad[oa]|responsable|gerente)`,
  `hoe heet (?:u|je|jij)|wie (?:bent u|ben je)|personeelsnummer|geboortedatum|waar woont u`,
  `wat is (?:uw|je|jouw) (?:voor|achter)?(?:naam|adres|e-?mailadres|telefoonnummer)`,
  `como se chama|qual é o (?:seu|teu) (?:nome|número|e-?mail)|quem é você|número de (?:funcionário|empregado)|data de nascimento`,
  `jak (?:się (?:pan|pani) nazywa|się nazywasz|masz na imię)|kim (?:jesteś|pan jest|pani jest)|numer pracownik?\\p{L}*|pesel|data urodzenia`,
  `ما (?:هو )?(?:اسمك|رقمك|بريدك)|من أنت|رقم الموظف|رقمك الوظيفي|تاريخ ميلادك`,
].map((source) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu'));
