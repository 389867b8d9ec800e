import type { Catalogue } from '../../say.ts';

/** Statements of leaders about themselves, and what walkthroughs look at. */
export const lists: Catalogue = {
  'I check how a new idea will feel for customers before we launch it.':
    'Je vérifie ce qu’une nouvelle idée fera ressentir aux clients avant que nous la lancions.',
  'I listen to customer complaints myself.': 'J’écoute moi-même les réclamations des clients.',
  'I can describe who our customers are and what they look for.':
    'Je sais décrire qui sont nos clients et ce qu’ils recherchent.',
  'I praise good service in every part of my team.':
    'Je salue le bon service dans chaque partie de mon équipe.',
  'I look for customer needs that no one serves yet.':
    'Je cherche les besoins des clients auxquels personne ne répond encore.',
  'I link daily tasks to the reason we exist.':
    'Je relie les tâches quotidiennes à notre raison d’être.',
  'I serve my team with the care I ask them to give customers.':
    'Je sers mon équipe avec l’attention que je lui demande pour les clients.',
  'I give as much time to present customers as to new ones.':
    'Je consacre autant de temps aux clients actuels qu’aux nouveaux.',
  'I tell my team when I have been wrong.': 'Je dis à mon équipe quand j’ai eu tort.',
  'I ask a follow-up question before I give my view.':
    'Je pose une question complémentaire avant de donner mon avis.',
  'I let people put things right without asking me first.':
    'Je laisse les personnes arranger les choses sans me demander d’abord.',
  'I know what matters most to each person I lead.':
    'Je sais ce qui compte le plus pour chaque personne de mon équipe.',
  'Not at all true of me': 'Pas du tout vrai pour moi',
  'Slightly true': 'Un peu vrai',
  'Somewhat true': 'Assez vrai',
  'Mostly true': 'Plutôt vrai',
  'Completely true of me': 'Tout à fait vrai pour moi',
  'Does not apply to my role': 'Ne s’applique pas à mon rôle',
  'Customer walkthrough': 'Parcours client',
  'Find us': 'Nous trouver',
  'I found us online using only what a customer would know.':
    'Je nous ai trouvés en ligne avec les seules informations d’un client.',
  'The opening hours and address were right.': 'Les horaires et l’adresse étaient exacts.',
  'It was easy to get here, or to log in.': 'Il a été facile de venir ici, ou de se connecter.',
  'Reach us': 'Nous joindre',
  'I found the right number or chat for my need.':
    'J’ai trouvé le bon numéro ou le bon chat pour mon besoin.',
  'The phone menu had a choice that fit my need.':
    'Le menu téléphonique proposait un choix adapté à mon besoin.',
  'I reached a real person in a fair time.':
    'J’ai joint une vraie personne dans un délai raisonnable.',
  Arrive: 'Arriver',
  'Signs for parking and the entrance were clear.':
    'Le parking et l’entrée étaient clairement indiqués.',
  'I knew where to go next without asking.': 'J’ai su où aller ensuite sans demander.',
  'Someone looked at me and made me welcome.': 'J’ai eu droit à un regard et à un bon accueil.',
  'Be served': 'Le service',
  'They asked what I needed before they offered anything.':
    'On m’a demandé ce qu’il me fallait avant de proposer quoi que ce soit.',
  'They used their own words, not a script.': 'On m’a parlé avec ses propres mots, sans script.',
  'They noticed how I was feeling.': 'On a remarqué comment je me sentais.',
  'I was told something useful that I had not asked about.':
    'On m’a dit quelque chose d’utile que je n’avais pas demandé.',
  'The customer’s own questions': 'Les questions propres au client',
  'I could tell that they cared about my situation.': 'J’ai senti que ma situation leur importait.',
  'I could check that what they said was true.':
    'J’ai pu vérifier que ce qui m’était dit était vrai.',
  'I found out whether this works with what I already have.':
    'J’ai su si cela fonctionne avec ce que j’ai déjà.',
  'I knew the full cost before I chose.': 'Je connaissais le coût total avant de choisir.',
  'I knew what else I would need.': 'Je savais ce qu’il me faudrait d’autre.',
  'When things go wrong': 'Quand les choses tournent mal',
  'I could see how to complain or return something.':
    'J’ai pu voir comment réclamer ou retourner quelque chose.',
  'The first person I told could fix it.':
    'La première personne à qui j’en ai parlé a pu régler le problème.',
  'Someone said sorry and meant it.': 'Quelqu’un s’est excusé, sincèrement.',
  'I was told what would happen next, and when.':
    'On m’a dit ce qui allait se passer ensuite, et quand.',
  Afterwards: 'Après',
  'I got home with all I needed.': 'À mon retour, j’avais tout ce qu’il me fallait.',
  'Someone checked that all was well afterwards.':
    'Quelqu’un a vérifié ensuite que tout allait bien.',
  'I would come back even if it were less handy.': 'Je reviendrais même si c’était moins pratique.',
  'Inside-customer walkthrough': 'Parcours client interne',
  'Find help': 'Trouver de l’aide',
  'I found out who to ask for help in five minutes.':
    'J’ai su en cinq minutes à qui demander de l’aide.',
  'The staff site was easy to search.': 'L’intranet était facile à parcourir.',
  'The request form was clear.': 'Le formulaire de demande était clair.',
  'Get help': 'Obtenir de l’aide',
  'I was told when I would get an answer.': 'On m’a dit quand j’aurais une réponse.',
  'I did not have to repeat my story.': 'Je n’ai pas eu à répéter mon histoire.',
  'They asked what I needed it for.': 'On m’a demandé pour quoi j’en avais besoin.',
  'When it goes wrong': 'Quand cela tourne mal',
  'I knew who to go to when my request stalled.':
    'J’ai su à qui m’adresser quand ma demande n’avançait plus.',
  'Someone owned the mistake.': 'Quelqu’un a assumé l’erreur.',
  'I heard back when it was fixed.': 'J’ai eu un retour quand c’était réglé.',
};
