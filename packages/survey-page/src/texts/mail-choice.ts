import type { SurveyLanguage } from './languages.ts';

/** The words of the page where somebody says that no mails are wanted, or wanted again. */
export interface MailChoiceTexts {
  readonly askTitle: string;
  readonly ask: string;
  readonly stop: string;
  readonly stoppedTitle: string;
  readonly stopped: string;
  readonly resume: string;
  readonly resumedTitle: string;
  readonly resumed: string;
  readonly unknownTitle: string;
  readonly unknown: string;
}

export const mailChoiceTexts: Readonly<Record<SurveyLanguage, MailChoiceTexts>> = {
  en: {
    askTitle: 'No more mails about pulses?',
    ask: 'You will get no invitations and no reminders any more. Nobody is told that it was you. What you have answered already stays counted.',
    stop: 'Send me no more mails',
    stoppedTitle: 'You get no more mails about pulses',
    stopped: 'This holds from now on, for all pulses. You can change your mind here at any time.',
    resume: 'Send me mails again',
    resumedTitle: 'You get mails again',
    resumed: 'You will be invited to the next pulse again.',
    unknownTitle: 'This address is not known here',
    unknown: 'Nothing was changed. Please use the link of the newest mail that you have.',
  },
  de: {
    askTitle: 'Keine Mails zu Befragungen mehr?',
    ask: 'Sie bekommen dann keine Einladungen und Erinnerungen mehr. Niemand erfährt, dass Sie es waren. Was Sie schon geantwortet haben, bleibt gezählt.',
    stop: 'Keine Mails mehr senden',
    stoppedTitle: 'Sie bekommen keine Mails zu Befragungen mehr',
    stopped: 'Das gilt ab jetzt für alle Befragungen. Sie können es hier jederzeit wieder ändern.',
    resume: 'Wieder Mails senden',
    resumedTitle: 'Sie bekommen wieder Mails',
    resumed: 'Zur nächsten Befragung werden Sie wieder eingeladen.',
    unknownTitle: 'Diese Adresse ist hier nicht bekannt',
    unknown: 'Nichts wurde geändert. Bitte nehmen Sie den Link aus der neuesten Mail.',
  },
  fr: {
    askTitle: 'Ne plus recevoir de messages sur les enquêtes ?',
    ask: 'Vous ne recevrez plus ni invitations ni rappels. Personne ne saura que c’était vous. Ce que vous avez déjà répondu reste compté.',
    stop: 'Ne plus m’envoyer de messages',
    stoppedTitle: 'Vous ne recevrez plus de messages sur les enquêtes',
    stopped:
      'Cela vaut dès maintenant, pour toutes les enquêtes. Vous pouvez changer d’avis ici à tout moment.',
    resume: 'M’envoyer de nouveau des messages',
    resumedTitle: 'Vous recevrez de nouveau des messages',
    resumed: 'Vous serez de nouveau invité à la prochaine enquête.',
    unknownTitle: 'Cette adresse n’est pas connue ici',
    unknown: 'Rien n’a été modifié. Merci d’utiliser le lien de votre message le plus récent.',
  },
  es: {
    askTitle: '¿No recibir más correos sobre encuestas?',
    ask: 'No recibirá más invitaciones ni recordatorios. Nadie sabrá que fue usted. Lo que ya ha respondido sigue contando.',
    stop: 'No enviarme más correos',
    stoppedTitle: 'Ya no recibirá correos sobre encuestas',
    stopped:
      'Vale desde ahora, para todas las encuestas. Puede cambiar de opinión aquí en cualquier momento.',
    resume: 'Volver a enviarme correos',
    resumedTitle: 'Volverá a recibir correos',
    resumed: 'Se le invitará de nuevo a la próxima encuesta.',
    unknownTitle: 'Esta dirección no se conoce aquí',
    unknown: 'No se ha cambiado nada. Use el enlace del correo más reciente que tenga.',
  },
  nl: {
    askTitle: 'Geen mails over peilingen meer?',
    ask: 'U krijgt dan geen uitnodigingen en herinneringen meer. Niemand hoort dat u het was. Wat u al hebt geantwoord, blijft meetellen.',
    stop: 'Stuur mij geen mails meer',
    stoppedTitle: 'U krijgt geen mails over peilingen meer',
    stopped: 'Dit geldt vanaf nu voor alle peilingen. U kunt het hier altijd weer veranderen.',
    resume: 'Stuur mij weer mails',
    resumedTitle: 'U krijgt weer mails',
    resumed: 'Voor de volgende peiling wordt u weer uitgenodigd.',
    unknownTitle: 'Dit adres is hier niet bekend',
    unknown: 'Er is niets veranderd. Gebruik de link uit de nieuwste mail die u hebt.',
  },
  pt: {
    askTitle: 'Não receber mais mensagens sobre inquéritos?',
    ask: 'Deixará de receber convites e lembretes. Ninguém saberá que foi a sua escolha. O que já respondeu continua a contar.',
    stop: 'Não me enviar mais mensagens',
    stoppedTitle: 'Deixou de receber mensagens sobre inquéritos',
    stopped:
      'Vale a partir de agora, para todos os inquéritos. Pode mudar de ideias aqui a qualquer momento.',
    resume: 'Voltar a enviar-me mensagens',
    resumedTitle: 'Voltará a receber mensagens',
    resumed: 'Será de novo convidado para o próximo inquérito.',
    unknownTitle: 'Este endereço não é conhecido aqui',
    unknown: 'Nada foi alterado. Use a ligação da mensagem mais recente que tiver.',
  },
  pl: {
    askTitle: 'Nie chcesz więcej wiadomości o ankietach?',
    ask: 'Nie będzie już zaproszeń ani przypomnień. Nikt się nie dowie, że to Twoja decyzja. Wysłane już odpowiedzi nadal się liczą.',
    stop: 'Nie wysyłajcie mi wiadomości',
    stoppedTitle: 'Nie dostaniesz więcej wiadomości o ankietach',
    stopped: 'Obowiązuje to od teraz, dla wszystkich ankiet. Możesz to tu zmienić w każdej chwili.',
    resume: 'Wysyłajcie mi znów wiadomości',
    resumedTitle: 'Znów dostajesz wiadomości',
    resumed: 'Na następną ankietę znów przyjdzie zaproszenie.',
    unknownTitle: 'Ten adres nie jest tu znany',
    unknown: 'Nic nie zostało zmienione. Prosimy użyć linku z najnowszej wiadomości.',
  },
  ar: {
    askTitle: 'لا مزيد من الرسائل حول الاستطلاعات؟',
    ask: 'لن تصلك دعوات ولا تذكيرات بعد الآن. ولن يعلم أحد أنه أنت. وما أجبت به من قبل يبقى محسوبًا.',
    stop: 'لا ترسلوا إليّ مزيدًا من الرسائل',
    stoppedTitle: 'لن تصلك رسائل أخرى حول الاستطلاعات',
    stopped: 'يسري ذلك من الآن على جميع الاستطلاعات. يمكنك تغيير رأيك هنا في أي وقت.',
    resume: 'أرسلوا إليّ الرسائل من جديد',
    resumedTitle: 'ستصلك الرسائل من جديد',
    resumed: 'ستُدعى مجددًا إلى الاستطلاع القادم.',
    unknownTitle: 'هذا العنوان غير معروف هنا',
    unknown: 'لم يتغيّر شيء. يُرجى استخدام الرابط الوارد في أحدث رسالة لديك.',
  },
};

/** The same for mails after a release, to whoever has an account, in the languages of the interface. */
export const digestChoiceTexts: Readonly<Record<'en' | 'de' | 'fr' | 'es', MailChoiceTexts>> = {
  en: {
    askTitle: 'No more mails after a release?',
    ask: 'You will not be told by mail any more when results are in. What you can see when you sign in stays the same.',
    stop: 'Send me no more mails',
    stoppedTitle: 'You get no more mails after a release',
    stopped: 'You can change your mind here, or in the menu of your account, at any time.',
    resume: 'Send me mails again',
    resumedTitle: 'You get mails again',
    resumed: 'The next one comes when the next results are in.',
    unknownTitle: 'This address is not known here',
    unknown: 'Nothing was changed. Please use the link of the newest mail that you have.',
  },
  de: {
    askTitle: 'Keine Mails nach einer Veröffentlichung mehr?',
    ask: 'Sie erfahren dann nicht mehr per Mail, wenn Ergebnisse da sind. Was Sie nach der Anmeldung sehen können, bleibt gleich.',
    stop: 'Keine Mails mehr senden',
    stoppedTitle: 'Sie bekommen keine Mails nach einer Veröffentlichung mehr',
    stopped: 'Sie können es hier oder im Menü Ihres Kontos jederzeit wieder ändern.',
    resume: 'Wieder Mails senden',
    resumedTitle: 'Sie bekommen wieder Mails',
    resumed: 'Die nächste kommt, wenn die nächsten Ergebnisse da sind.',
    unknownTitle: 'Diese Adresse ist hier nicht bekannt',
    unknown: 'Nichts wurde geändert. Bitte nehmen Sie den Link aus der neuesten Mail.',
  },
  fr: {
    askTitle: 'Ne plus recevoir d’e-mails après une publication ?',
    ask: 'L’arrivée de résultats ne vous sera plus annoncée par e-mail. Ce que vous voyez une fois la session ouverte ne change pas.',
    stop: 'Ne plus m’envoyer d’e-mails',
    stoppedTitle: 'Vous ne recevrez plus d’e-mails après une publication',
    stopped: 'Vous pouvez changer d’avis à tout moment, ici ou dans le menu de votre compte.',
    resume: 'M’envoyer de nouveau des e-mails',
    resumedTitle: 'Vous recevrez de nouveau des e-mails',
    resumed: 'Le prochain arrivera avec les prochains résultats.',
    unknownTitle: 'Cette adresse n’est pas connue ici',
    unknown: 'Rien n’a été modifié. Merci d’utiliser le lien de votre e-mail le plus récent.',
  },
  es: {
    askTitle: '¿No recibir más correos tras una publicación?',
    ask: 'Ya no se le avisará por correo cuando haya resultados. Lo que puede ver al iniciar sesión no cambia.',
    stop: 'No enviarme más correos',
    stoppedTitle: 'Ya no recibirá correos tras una publicación',
    stopped: 'Puede cambiar de opinión en cualquier momento, aquí o en el menú de su cuenta.',
    resume: 'Volver a enviarme correos',
    resumedTitle: 'Volverá a recibir correos',
    resumed: 'El próximo llegará cuando haya nuevos resultados.',
    unknownTitle: 'Esta dirección no se conoce aquí',
    unknown: 'No se ha cambiado nada. Use el enlace del correo más reciente que tenga.',
  },
};
