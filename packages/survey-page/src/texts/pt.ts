import type { SurveyTexts } from './survey-texts.ts';

export const portuguese: SurveyTexts = {
  language: 'Idioma',
  demo: 'Demonstração: esta organização é inventada.',
  preview: 'Pré-visualização: nada é enviado nem guardado.',
  openUntil: 'Aberto até {closing}.',
  length: { one: '{count} pergunta, {duration}.', other: '{count} perguntas, {duration}.' },
  aboutSeconds: { other: 'cerca de {count} segundos' },
  aboutMinutes: { other: 'cerca de {count} minutos' },
  codeLabel: 'O seu código',
  codeHint: 'Está no e-mail ou no seu papel: 20 letras e algarismos em cinco grupos de quatro.',
  codeMissing: 'Escreva as 20 letras e algarismos do seu código.',
  begin: 'Começar',
  proceed: 'Continuar',
  resumed: 'As respostas que ainda não enviou continuam neste navegador.',
  forget: 'Apagá-las e recomeçar',
  progress: '{number} de {count}',
  onlyIf: 'Só se respondeu {answers} à pergunta {number}.',
  chooseAll: 'Escolha tudo o que se aplica.',
  keys: 'Teclado: o algarismo responde, as setas movem, Enter escolhe.',
  optional: 'Facultativo',
  commentHint: {
    other:
      'Não inclua nomes, moradas nem números. Os comentários são lidos palavra por palavra, em grupos de pelo menos {commentK} pessoas.',
  },
  roomLeft: 'Caracteres restantes: {count}',
  tally: 'Respondeu a {answered} de {count} perguntas. Ainda não foi enviado nada.',
  send: 'Enviar',
  back: 'Voltar',
  skip: 'Saltar',
  next: 'Seguinte',
  personalDetail:
    'O seu comentário parece conter um nome ou uma forma de contactar alguém: “{found}”. Quem puder ler os comentários irá vê-lo.',
  changeComment: 'Alterar o comentário',
  sendAnyway: 'Enviar tal como está',
  sending: 'A enviar…',
  retrying:
    'Não foi possível enviar as suas respostas neste momento. Esta página continua a tentar por si só.',
  kept: 'Estão seguras neste navegador: também pode fechar a página e voltar mais tarde com a mesma ligação.',
  tryNow: 'Tentar agora',
  nothingYet: 'Ainda não há nenhuma resposta. Responda a pelo menos uma pergunta antes de enviar.',
  failed:
    'Não funcionou, e nada foi guardado. As suas respostas continuam nesta página: tente novamente.',
  stillHere: 'Nada foi guardado, e as suas respostas continuam nesta página.',
  goBack:
    'Se estava a enviar respostas, nada delas foi guardado. O botão Voltar do seu navegador recupera-as.',
  previewSent:
    'Isto foi uma pré-visualização: nada foi enviado. Depois de um inquérito real, a página diz:',
  listening: {
    more: 'Dizer mais: algumas perguntas curtas',
    plain: 'Se quiser, conte mais:',
    layers: [
      'O que aconteceu? Descreva um momento concreto.',
      'Porque foi isso importante para si, ou para o cliente?',
      'O que o teria tornado melhor?',
      'Se pudesse mudar uma só coisa, qual seria?',
    ],
    leads: [
      'Disse-nos:',
      'Aconteceu assim:',
      'É importante porque:',
      'Teria sido melhor assim:',
      'Se pudesse mudar uma só coisa:',
      'O que nos tinha escapado:',
    ],
    enough: 'Já chega',
    heard: 'Foi isto que ouvimos. Altere o que quiser: só este texto é enviado.',
    understood: 'Compreendemos bem?',
    options: ['Sim, é isso', 'Em parte', 'Não, falta alguma coisa'],
    missed: 'O que nos escapou?',
    add: 'Acrescentar',
  },
  customer: {
    title: 'Como correu connosco?',
    headline: 'Ninguém pergunta quem é.',
    counted: 'As suas respostas juntam-se às de outras pessoas e só as somas são guardadas.',
    shown: {
      one: 'São mostradas por local e mês, a partir de {k} resposta.',
      other: 'São mostradas por local e mês, a partir de {k} respostas.',
    },
    words: 'O que escrever por palavras suas é lido tal como o escreveu.',
    commentHint: 'Não inclua nomes, moradas nem números.',
    thanks: 'Obrigado',
    arrived: 'As suas respostas chegaram e foram contadas.',
    goneTitle: 'Esta página não recebe respostas',
    gone: 'Foi fechada, ou o endereço não está completo. Nada foi enviado nem guardado.',
    staleTitle: 'Abra esta página outra vez',
    stale: 'Recebe respostas durante dois dias depois de aberta. Nada foi guardado.',
    asked: {
      headline: 'Confidencial: ninguém aqui vê de quem são as respostas.',
      sealed:
        'Ficam seladas até ao fecho. Depois juntam-se às de outras pessoas e só as somas são guardadas.',
      address:
        'O seu endereço serviu para lhe perguntar. É apagado no fecho e nunca é guardado com as suas respostas.',
      arrived: 'As suas respostas chegaram e estão seladas.',
      again:
        'Até ao fecho pode responder de novo com a mesma ligação: o que enviar por último substitui o anterior.',
    },
  },
  promise: {
    headline:
      'Confidencial, contado por grupos: ninguém aqui, nem a administração, pode ver respostas individuais.',
    sealed: {
      other:
        'As suas respostas ficam seladas até o inquérito fechar; depois passam a contagens de grupos de pelo menos {k} pessoas.',
    },
    comments: {
      other: 'Os comentários só são mostrados para grupos de pelo menos {commentK} pessoas.',
    },
    linkUse: 'Sabe-se se uma ligação foi usada, para parar os lembretes.',
    style: 'O seu estilo de escrita pode identificá-lo.',
    software:
      'Quem alterar o programa enquanto um inquérito está aberto poderia quebrar isto; o código e os seus testes de ataque são públicos.',
  },
  received: {
    title: 'Obrigado',
    arrived: 'As suas respostas chegaram e estão seladas.',
    results: 'Os resultados chegam quando o inquérito fechar.',
    resultsOn: 'Os resultados chegam quando o inquérito fechar: {closing}.',
    shownAsCounts: 'São mostrados como contagens por grupos, nunca como respostas individuais.',
    shownTo: {
      other:
        'São mostrados à direção e à administração de {organisation}, e aos responsáveis para as suas próprias unidades, como contagens de grupos de pelo menos {k} pessoas; os comentários, para grupos de pelo menos {commentK}.',
    },
    again:
      'Até o inquérito fechar, pode responder outra vez com a mesma ligação: o que enviar por último substitui o que enviou antes.',
  },
  closed: {
    title: 'Este inquérito fechou',
    noMore: 'Já não aceita respostas, e nada foi enviado desta página.',
    openedUntil: 'Esteve aberto até {closing}. Já não aceita respostas.',
    nextPulse: 'Quando o próximo inquérito abrir, receberá um e-mail com uma nova ligação.',
  },
  unknownCode: {
    title: 'Este código não é conhecido aqui',
    sentences: [
      'Este código não pertence a nenhum convite deste inquérito.',
      'Compare-o com o e-mail mais recente sobre este inquérito: 20 letras e algarismos em cinco grupos de quatro. O botão desse e-mail traz por si só o código certo.',
    ],
  },
  answersInvalid: {
    title: 'Algumas respostas não puderam ser lidas',
    sentences: [
      'Algo nas respostas não corresponde às perguntas deste inquérito.',
      'Reveja-as e envie-as novamente.',
    ],
  },
  faults: {
    notOffered: '“{question}”: esta resposta não é uma das opções.',
    notAsked: 'Uma das respostas pertence a uma pergunta que não é feita aqui.',
    tooLong:
      '“{question}”: este texto é mais longo do que o espaço disponível. Encurte-o, por favor.',
    notTogether: '“{question}”: “{answer}” não pode ser escolhido juntamente com outra resposta.',
  },
  notFound: {
    title: 'Não há nenhum inquérito neste endereço',
    sentences: [
      'Os programas de e-mail às vezes cortam endereços longos.',
      'Carregue outra vez no botão do e-mail, ou copie o endereço completo do e-mail.',
    ],
  },
  notFromPage: {
    title: 'Envie a partir da página do inquérito',
    sentences: [
      'Só são aceites respostas da página a que o e-mail conduz.',
      'Carregue no botão do e-mail e envie-as a partir daí.',
    ],
  },
  tooMany: {
    title: 'Um momento, por favor',
    sentences: [
      'Estão a chegar muitas respostas neste momento.',
      'Espere um minuto e envie a sua novamente.',
    ],
  },
  unavailable: {
    title: 'Neste momento não podemos receber respostas',
    ourFault: 'A culpa é nossa, não sua.',
    tryAgain: 'Tente novamente dentro de alguns minutos.',
    tryAgainUntil: 'Tente novamente dentro de alguns minutos. Tem tempo até {closing}.',
  },
};
