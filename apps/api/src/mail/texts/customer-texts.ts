import type { SurveyLanguage } from '@throughline/survey-page';
import type { MailTexts } from './mail-texts.ts';

/** What a mail to a customer says instead; {organisation}, and {unit} in the opening. */
type CustomerTexts = Pick<MailTexts, 'subject' | 'preview' | 'heading' | 'opening' | 'why'>;

export const customerTextsByLanguage: Readonly<Record<SurveyLanguage, CustomerTexts>> = {
  en: {
    subject: 'How was it with us? {organisation} would like to know',
    preview: 'A few questions about your last contact with us. Your answers are confidential.',
    heading: 'How was it with us?',
    opening:
      'You were a customer of {unit} lately. {organisation} would like to hear how you were treated.',
    why: 'You get this mail because you were a customer of {organisation}, and at most once in 90 days. The link is yours alone: until the closing date you can answer again with it, and the last answer counts.',
  },
  de: {
    subject: 'Wie war es bei uns? {organisation} möchte es wissen',
    preview: 'Einige Fragen zu Ihrem letzten Kontakt mit uns. Ihre Antworten sind vertraulich.',
    heading: 'Wie war es bei uns?',
    opening:
      'Sie waren kürzlich Kundin oder Kunde von {unit}. {organisation} möchte hören, wie man mit Ihnen umgegangen ist.',
    why: 'Sie bekommen diese Mail, weil Sie Kundin oder Kunde von {organisation} waren, und höchstens einmal in 90 Tagen. Der Link gehört nur Ihnen: Bis zum Ende können Sie damit noch einmal antworten; die letzte Antwort zählt.',
  },
  fr: {
    subject: 'Comment cela s’est-il passé chez nous ? {organisation} aimerait le savoir',
    preview:
      'Quelques questions sur votre dernier contact avec nous. Vos réponses sont confidentielles.',
    heading: 'Comment cela s’est-il passé chez nous ?',
    opening:
      'Vous avez été récemment client ou cliente de {unit}. {organisation} aimerait savoir comment vous avez été traité.',
    why: 'Vous recevez ce message parce que vous avez été client ou cliente de {organisation}, et au plus une fois en 90 jours. Ce lien n’est qu’à vous : il permet de répondre à nouveau jusqu’à la clôture ; la dernière réponse compte.',
  },
  es: {
    subject: '¿Qué tal con nosotros? {organisation} quisiera saberlo',
    preview:
      'Unas preguntas sobre su último contacto con nosotros. Sus respuestas son confidenciales.',
    heading: '¿Qué tal con nosotros?',
    opening: 'Hace poco fue cliente de {unit}. {organisation} quisiera saber cómo le trataron.',
    why: 'Recibe este correo porque fue cliente de {organisation}, y como máximo una vez en 90 días. El enlace es solo suyo: con él puede volver a responder hasta el cierre; cuenta la última respuesta.',
  },
  nl: {
    subject: 'Hoe was het bij ons? {organisation} wil het graag weten',
    preview: 'Enkele vragen over uw laatste contact met ons. Uw antwoorden zijn vertrouwelijk.',
    heading: 'Hoe was het bij ons?',
    opening: 'U was onlangs klant van {unit}. {organisation} hoort graag hoe er met u is omgegaan.',
    why: 'U krijgt deze mail omdat u klant was van {organisation}, en hoogstens één keer in 90 dagen. De link is alleen van u: tot de sluiting kunt u er opnieuw mee antwoorden; het laatste antwoord telt.',
  },
  pt: {
    subject: 'Como correu connosco? {organisation} gostaria de saber',
    preview:
      'Algumas perguntas sobre o seu último contacto connosco. As suas respostas são confidenciais.',
    heading: 'Como correu connosco?',
    opening:
      'Foi cliente de {unit} há pouco tempo. {organisation} gostaria de saber como foi tratado.',
    why: 'Recebe esta mensagem porque foi cliente de {organisation}, e no máximo uma vez em 90 dias. A ligação é só sua: com ela pode responder de novo até ao fecho; conta a última resposta.',
  },
  pl: {
    subject: 'Jak było u nas? {organisation} chce to wiedzieć',
    preview: 'Kilka pytań o Twój ostatni kontakt z nami. Twoje odpowiedzi są poufne.',
    heading: 'Jak było u nas?',
    opening:
      'Niedawno korzystano z usług: {unit}. {organisation} chce wiedzieć, jak Cię tam potraktowano.',
    why: 'Ta wiadomość przychodzi, ponieważ korzystasz z usług {organisation}, najwyżej raz na 90 dni. Link jest tylko dla Ciebie: do zamknięcia można z nim odpowiedzieć ponownie; liczy się ostatnia odpowiedź.',
  },
  ar: {
    subject: 'كيف كانت تجربتك معنا؟ {organisation} تود أن تعرف',
    preview: 'بضعة أسئلة عن آخر تواصل لك معنا. إجاباتك سرية.',
    heading: 'كيف كانت تجربتك معنا؟',
    opening: 'كنت مؤخرًا من عملاء {unit}. تود {organisation} أن تعرف كيف عوملت.',
    why: 'تصلك هذه الرسالة لأنك كنت من عملاء {organisation}، ومرة واحدة على الأكثر كل 90 يومًا. الرابط لك وحدك: يمكنك الإجابة به مرة أخرى حتى موعد الإغلاق، وتُحتسب الإجابة الأخيرة.',
  },
};
