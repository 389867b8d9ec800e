import type { Catalogue } from '../../say.ts';

/** Statements of leaders about themselves, and what walkthroughs look at. */
export const lists: Catalogue = {
  'I check how a new idea will feel for customers before we launch it.':
    'Compruebo cómo vivirán los clientes una idea nueva antes de lanzarla.',
  'I listen to customer complaints myself.': 'Escucho personalmente las quejas de los clientes.',
  'I can describe who our customers are and what they look for.':
    'Sé describir quiénes son nuestros clientes y qué buscan.',
  'I praise good service in every part of my team.':
    'Elogio el buen servicio en todas las partes de mi equipo.',
  'I look for customer needs that no one serves yet.':
    'Busco necesidades de los clientes que nadie atiende todavía.',
  'I link daily tasks to the reason we exist.':
    'Relaciono las tareas diarias con nuestra razón de ser.',
  'I serve my team with the care I ask them to give customers.':
    'Atiendo a mi equipo con el mismo cuidado que le pido para los clientes.',
  'I give as much time to present customers as to new ones.':
    'Dedico tanto tiempo a los clientes actuales como a los nuevos.',
  'I tell my team when I have been wrong.': 'Le digo a mi equipo cuándo me he equivocado.',
  'I ask a follow-up question before I give my view.':
    'Hago una pregunta más antes de dar mi opinión.',
  'I let people put things right without asking me first.':
    'Dejo que las personas resuelvan las cosas sin preguntarme antes.',
  'I know what matters most to each person I lead.':
    'Sé qué es lo más importante para cada persona de mi equipo.',
  'Not at all true of me': 'Nada cierto en mi caso',
  'Slightly true': 'Algo cierto',
  'Somewhat true': 'Bastante cierto',
  'Mostly true': 'Mayormente cierto',
  'Completely true of me': 'Completamente cierto en mi caso',
  'Does not apply to my role': 'No se aplica a mi función',
  'Customer walkthrough': 'Recorrido de cliente',
  'Find us': 'Encontrarnos',
  'I found us online using only what a customer would know.':
    'Nos encontré en línea solo con lo que sabría un cliente.',
  'The opening hours and address were right.': 'El horario y la dirección eran correctos.',
  'It was easy to get here, or to log in.': 'Fue fácil llegar aquí o iniciar sesión.',
  'Reach us': 'Contactarnos',
  'I found the right number or chat for my need.':
    'Encontré el número o el chat adecuado para lo que necesitaba.',
  'The phone menu had a choice that fit my need.':
    'El menú telefónico tenía una opción que encajaba con lo que necesitaba.',
  'I reached a real person in a fair time.': 'Hablé con una persona real en un tiempo razonable.',
  Arrive: 'Llegar',
  'Signs for parking and the entrance were clear.':
    'El aparcamiento y la entrada estaban bien señalizados.',
  'I knew where to go next without asking.': 'Supe adónde ir a continuación sin preguntar.',
  'Someone looked at me and made me welcome.': 'Alguien me miró y me dio la bienvenida.',
  'Be served': 'Recibir atención',
  'They asked what I needed before they offered anything.':
    'Preguntaron qué necesitaba antes de ofrecer nada.',
  'They used their own words, not a script.': 'Usaron sus propias palabras, no un guion.',
  'They noticed how I was feeling.': 'Notaron cómo me sentía.',
  'I was told something useful that I had not asked about.':
    'Me dijeron algo útil por lo que no había preguntado.',
  'The customer’s own questions': 'Las preguntas propias del cliente',
  'I could tell that they cared about my situation.': 'Se notaba que les importaba mi situación.',
  'I could check that what they said was true.': 'Pude comprobar que lo que decían era cierto.',
  'I found out whether this works with what I already have.':
    'Supe si esto funciona con lo que ya tengo.',
  'I knew the full cost before I chose.': 'Conocía el coste total antes de elegir.',
  'I knew what else I would need.': 'Sabía qué más iba a necesitar.',
  'When things go wrong': 'Cuando algo sale mal',
  'I could see how to complain or return something.': 'Pude ver cómo quejarme o devolver algo.',
  'The first person I told could fix it.':
    'La primera persona a la que se lo dije pudo resolverlo.',
  'Someone said sorry and meant it.': 'Alguien pidió disculpas, y de verdad.',
  'I was told what would happen next, and when.': 'Me dijeron qué pasaría después y cuándo.',
  Afterwards: 'Después',
  'I got home with all I needed.': 'Llegué a casa con todo lo que necesitaba.',
  'Someone checked that all was well afterwards.': 'Alguien comprobó después que todo estaba bien.',
  'I would come back even if it were less handy.': 'Volvería aunque fuera menos cómodo.',
  'Inside-customer walkthrough': 'Recorrido de cliente interno',
  'Find help': 'Encontrar ayuda',
  'I found out who to ask for help in five minutes.': 'En cinco minutos supe a quién pedir ayuda.',
  'The staff site was easy to search.': 'Fue fácil buscar en el sitio del personal.',
  'The request form was clear.': 'El formulario de solicitud era claro.',
  'Get help': 'Obtener ayuda',
  'I was told when I would get an answer.': 'Me dijeron cuándo tendría una respuesta.',
  'I did not have to repeat my story.': 'No tuve que repetir mi historia.',
  'They asked what I needed it for.': 'Preguntaron para qué lo necesitaba.',
  'When it goes wrong': 'Cuando sale mal',
  'I knew who to go to when my request stalled.':
    'Supe a quién acudir cuando mi solicitud se estancó.',
  'Someone owned the mistake.': 'Alguien asumió el error.',
  'I heard back when it was fixed.': 'Me avisaron cuando estuvo resuelto.',
};
