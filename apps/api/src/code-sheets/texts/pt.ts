import type { SheetTexts } from './texts.ts';

export const portuguese: SheetTexts = {
  opening:
    '{organisation} pergunta como as pessoas são tratadas entre colegas, e se isso chega aos clientes.',
  howHead: 'Como responder',
  scan: 'Leia o quadrado com um telemóvel.',
  type: 'Ou escreva este endereço num navegador:',
  enter: 'Escreva o código do seu papel onde a página o pede, e responda.',
  again: 'Com o mesmo código pode responder de novo até ao fecho; conta a última resposta.',
  picture: 'Quadrado para ler: abre a página do inquérito',
  code: 'O seu código',
  yours: 'É só seu: por favor, não o dê a mais ninguém.',
  handOutHead: 'Para quem distribui os papéis',
  handOut:
    'Cada pessoa abaixo recebe um papel. Nenhum tem nome, e nenhum é de alguém antes de ser tirado.',
  unseen:
    'Dobre os papéis e deixe cada um tirar o seu sem ver. Num grupo pequeno sabe-se facilmente quem tem qual.',
  keep: 'Quem fica com um papel pode responder em vez dele, mas nunca ler uma resposta. Não anote nem copie códigos, e destrua o que sobrar.',
  once: 'Distribua uma só impressão: a seguinte tem os mesmos códigos, e de duas respostas com um código conta a última.',
  people: 'Sem endereço',
};
