import type { MailTexts } from './mail-texts.ts';

export const portuguese: MailTexts = {
  demo: 'Demonstração',
  subject: '{pulse}: {duration} do seu tempo',
  reminderSubject: 'Lembrete: {pulse} aguarda a sua resposta',
  preview: 'Confidencial, contado em grupos. Ninguém pode ver respostas individuais.',
  heading: 'Como é tratado aqui?',
  reminderHeading: 'A sua resposta continua a ser bem-vinda',
  opening:
    '{organisation} pergunta como as pessoas são tratadas entre colegas e se isso chega aos clientes. Recebe esta mensagem porque a sua unidade participa em “{pulse}”.',
  reminderOpening:
    '{organisation} pergunta como as pessoas são tratadas entre colegas e se isso chega aos clientes. A sua opinião ainda falta. Se entretanto já respondeu, ignore esta mensagem.',
  length: 'Demora {duration} e está aberto até: {closing}.',
  action: 'Responder agora',
  promiseHead: 'Quem vê o quê',
  codeHint: 'Se o botão não funcionar, abra este endereço e escreva o código abaixo:',
  why: 'A ligação é só sua: por favor, não reencaminhe esta mensagem. Com ela pode responder de novo até ao fecho; conta a última resposta.',
  unsubscribeHint: 'Não quer receber mais mensagens destas?',
  unsubscribe: 'Cancelar',
};
