import type { Catalogue } from '@throughline/speech';

/** Mails and messages. */
export const mails: Catalogue = {
  'Mails may go already.': 'Les e-mails peuvent déjà partir.',
  'no reason given': 'aucune raison indiquée',
  'You have sent yourself {count} mails within an hour. Try again later.':
    'Vous vous êtes envoyé {count} e-mails en une heure. Réessayez plus tard.',
  'There is no such mail of yours.': 'Vous n’avez pas de tel e-mail.',
  'No invitation of this wave has failed or come back.':
    'Aucune invitation de cette vague n’a échoué ni n’est revenue.',
  'The mails of this wave are paused already.': 'Les e-mails de cette vague sont déjà en pause.',
  'The mails of this wave are not paused.': 'Les e-mails de cette vague ne sont pas en pause.',
  'is not a language of the mails': 'n’est pas une langue des e-mails',
  "mails are not written in '{language}'": 'les e-mails ne sont pas rédigés en « {language} »',
  "'{language}' is there twice": '« {language} » figure deux fois',
  'Mails about results leave within {days} days, and these are over. Pass the link on to whoever got none.':
    'Les e-mails sur les résultats partent dans un délai de {days} jours, désormais écoulé. Transmettez le lien à qui n’en a pas reçu.',
  'The link has been withdrawn, and a mail would lead nowhere.':
    'Le lien a été retiré, et un e-mail ne mènerait nulle part.',
  'No mail about these results has failed or come back.':
    'Aucun e-mail sur ces résultats n’a échoué ni n’est revenu.',
  'Nobody whose mail failed or came back can be mailed: they have no address, or are away for as long as mails leave.':
    'Aucune personne dont l’e-mail a échoué ou est revenu ne peut être contactée : elle n’a pas d’adresse, ou elle est absente tant que les e-mails partent.',
  'Nothing was saved: the logo is neither a PNG nor a JPEG, which all mail programs can show.':
    'Rien n’a été enregistré : le logo n’est ni un PNG ni un JPEG, que tous les logiciels de messagerie savent afficher.',
  '{name} paused them.': '{name} les a mis en pause.',
  '{name} stopped it.': '{name} l’a arrêtée.',
  'A mail came back as unwanted: {reason}': 'Un e-mail est revenu comme indésirable : {reason}',
  'A mail server refused a mail as unwanted: {reason}':
    'Un serveur de messagerie a refusé un e-mail comme indésirable : {reason}',
  '{sentence} The last reason was: {reason}': '{sentence} Dernière raison donnée : {reason}',
  '{failed} of the last {all} mails were refused.':
    '{failed} des {all} derniers e-mails ont été refusés.',
  '{count} mails in a row were not taken.': '{count} e-mails d’affilée n’ont pas été acceptés.',
};
