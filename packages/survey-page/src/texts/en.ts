import type { SurveyTexts } from './survey-texts.ts';

export const english: SurveyTexts = {
  language: 'Language',
  demo: 'Demo: this organisation is invented.',
  preview: 'Preview: nothing is sent or kept.',
  openUntil: 'Open until {closing}.',
  length: { one: '{count} question, {duration}.', other: '{count} questions, {duration}.' },
  aboutSeconds: { other: 'about {count} seconds' },
  aboutMinutes: { other: 'about {count} minutes' },
  codeLabel: 'Your code',
  codeHint: 'It is in the mail or on your slip: 20 letters and digits in five groups of four.',
  codeMissing: 'Please type the 20 letters and digits of your code.',
  begin: 'Start',
  proceed: 'Continue',
  resumed: 'Answers that you have not sent yet are still in this browser.',
  forget: 'Delete them and start again',
  progress: '{number} of {count}',
  onlyIf: 'Only if you answered {answers} to question {number}.',
  chooseAll: 'Choose all that apply.',
  keys: 'Keyboard: the number answers, arrows move, Enter chooses.',
  optional: 'Optional',
  commentHint: {
    other:
      'Please leave out names, addresses and numbers. Comments are read word for word, in groups of at least {commentK} people.',
  },
  roomLeft: 'Characters left: {count}',
  tally: 'You answered {answered} of {count} questions. Nothing has been sent yet.',
  send: 'Send',
  back: 'Back',
  skip: 'Skip',
  next: 'Next',
  personalDetail:
    'Your comment seems to hold a name or a way to reach someone: “{found}”. Whoever may read comments will see it.',
  changeComment: 'Change the comment',
  sendAnyway: 'Send it as it is',
  sending: 'Sending…',
  retrying: 'Your answers could not be sent just now. This page keeps trying by itself.',
  kept: 'They are safe in this browser: you can also close the page and come back later with the same link.',
  tryNow: 'Try again now',
  nothingYet: 'There is no answer yet. Please answer at least one question before you send.',
  failed:
    'This did not work, and nothing was kept. Your answers are still on this page: please try again.',
  stillHere: 'Nothing was kept, and your answers are still on this page.',
  goBack:
    'If you were sending answers, nothing of them was kept. The Back button of your browser brings them back.',
  previewSent: 'This was a preview: nothing was sent. After a real pulse the page says:',
  listening: {
    more: 'Say more: a few short questions',
    plain: 'If you like, say more:',
    layers: [
      'What happened? Please describe one moment.',
      'Why did that matter to you, or to the customer?',
      'What would have made it better?',
      'If you could change one thing, what would it be?',
    ],
    leads: [
      'You told us:',
      'It happened like this:',
      'It matters because:',
      'It would have been better like this:',
      'If you could change one thing:',
      'What we had missed:',
    ],
    enough: 'That is enough',
    heard: 'Here is what we heard. Change it as you like: only this is sent.',
    understood: 'Did we understand you?',
    options: ['Yes, that is it', 'Partly', 'No, you missed something'],
    missed: 'What did we miss?',
    add: 'Add it',
  },
  customer: {
    title: 'How was it with us?',
    headline: 'Nobody asks who you are.',
    counted: 'Your answers are added to those of others, and only the sums are kept.',
    shown: { other: 'They are shown by place and month, once there are {k} or more.' },
    words: 'What you write in your own words is read as you wrote it.',
    commentHint: 'Please leave out names, addresses and numbers.',
    thanks: 'Thank you',
    arrived: 'Your answers have arrived and are counted.',
    goneTitle: 'This page takes no answers',
    gone: 'It was closed, or the address is not complete. Nothing was sent or kept.',
    staleTitle: 'Please open this page again',
    stale: 'It takes answers for two days after it was opened, each time once. Nothing was kept.',
    asked: {
      headline: 'Confidential: nobody here sees whose answers they are.',
      sealed:
        'They stay sealed until the questions close. Then they are added to those of others, and only the sums are kept.',
      address:
        'Your address served to ask you. It is deleted when the questions close, and is never kept with your answers.',
      arrived: 'Your answers have arrived and are sealed.',
      again:
        'Until the closing date you can answer again with the same link: what you send last replaces what you sent before.',
    },
  },
  promise: {
    headline:
      'Confidential, counted in groups: nobody here, administrators included, can see single answers.',
    sealed: {
      other:
        'Your answers are sealed until the pulse closes, then they become counts for groups of at least {k} people.',
    },
    comments: { other: 'Comments are shown only for groups of at least {commentK} people.' },
    linkUse: 'It is known whether a link was used, to stop reminders.',
    style: 'Your writing style may identify you.',
    software:
      'Whoever alters the software while a pulse is open could break this; the code and its attack tests are public.',
  },
  received: {
    title: 'Thank you',
    arrived: 'Your answers have arrived and are sealed.',
    results: 'Results come when the pulse has closed.',
    resultsOn: 'Results come when the pulse has closed, on {closing}.',
    shownAsCounts: 'They are shown as counts for groups, never as single answers.',
    shownTo: {
      other:
        'They are shown to executives and administrators of {organisation}, and to managers for their own units, as counts for groups of at least {k} people; comments for groups of at least {commentK}.',
    },
    again:
      'Until the pulse closes you can answer again with the same link: what you send last replaces what you sent before.',
  },
  closed: {
    title: 'This pulse has closed',
    noMore: 'It takes no more answers, and nothing was sent from this page.',
    openedUntil: 'It was open until {closing}. It takes no more answers.',
    nextPulse: 'When the next pulse opens you will get a mail with a new link.',
  },
  unknownCode: {
    title: 'This code is not known here',
    sentences: [
      'This code belongs to no invitation of this pulse.',
      'Please compare it with the newest mail about this pulse, or with your slip: 20 letters and digits in five groups of four. The button in that mail brings the right code by itself.',
    ],
  },
  answersInvalid: {
    title: 'Some answers could not be read',
    sentences: [
      'Something in the answers does not fit the questions of this pulse.',
      'Please look them over and send them again.',
    ],
  },
  faults: {
    notOffered: '“{question}”: this answer is not one of the choices offered.',
    notAsked: 'One of the answers belongs to a question that is not asked here.',
    tooLong: '“{question}”: this text is longer than there is room for. Please shorten it.',
    notTogether: '“{question}”: “{answer}” cannot be chosen together with another answer.',
  },
  notFound: {
    title: 'There is no pulse at this address',
    sentences: [
      'Mail programs sometimes cut long addresses short.',
      'Please press the button in the mail once more, or copy the whole address from the mail.',
    ],
  },
  notFromPage: {
    title: 'Please send this from the survey page',
    sentences: [
      'Answers are taken only from the page that the mail leads to.',
      'Please press the button in the mail, and send them from there.',
    ],
  },
  tooMany: {
    title: 'One moment, please',
    sentences: [
      'Very many answers are arriving just now.',
      'Please wait a minute and send yours again.',
    ],
  },
  unavailable: {
    title: 'We cannot take answers just now',
    ourFault: 'This is our fault, not yours.',
    tryAgain: 'Please try again in a few minutes.',
    tryAgainUntil: 'Please try again in a few minutes. There is time until {closing}.',
  },
};
