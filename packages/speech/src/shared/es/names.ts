import type { Catalogue } from '../../say.ts';

/** Names of what is measured, and what the hypotheses say. */
export const names: Catalogue = {
  'Internal-customer treatment': 'Trato al cliente interno',
  "How well employees are served and respected as 'inside customers' by other teams, their manager and the company.":
    'Hasta qué punto los demás equipos, el responsable directo y la empresa atienden y respetan al personal como «clientes internos».',
  'Relational (not transactional) ties': 'Vínculos relacionales (no transaccionales)',
  'Whether inside relationships are two-way and lasting, or only about the next task.':
    'Si las relaciones internas son recíprocas y duraderas o solo giran en torno a la siguiente tarea.',
  'Authority to make things right': 'Autoridad para resolver las cosas',
  "Whether people may and dare to solve a customer's problem on the spot.":
    'Si las personas pueden y se atreven a resolver en el acto el problema de un cliente.',
  'Authenticity at work': 'Autenticidad en el trabajo',
  'Whether people can be genuine with those they serve, or must act and follow a script.':
    'Si las personas pueden ser auténticas con quienes atienden o deben actuar y seguir un guion.',
  'Known as a person': 'Conocimiento de cada persona',
  'Whether managers understand each person, or only run the process of managing people.':
    'Si los responsables comprenden a cada persona o solo ejecutan el proceso de gestionar personas.',
  'Feeling heard': 'Escucha percibida',
  'Whether people are listened to, asked further, and hear back.':
    'Si se escucha a las personas, se les sigue preguntando y reciben respuesta.',
  'Values alignment': 'Coherencia de los valores',
  "Whether stated values match daily life and a person's own values.":
    'Si los valores declarados coinciden con el día a día y con los valores propios de cada persona.',
  'Customer before targets': 'El cliente antes que los objetivos',
  'What wins when numbers and customers pull apart. Scored so that high = the customer wins.':
    'Qué gana cuando los números y los clientes tiran en direcciones distintas. Una puntuación alta significa que gana el cliente.',
  'Leaders as models': 'Los líderes como modelo',
  'Whether leaders live the customer care they ask for and own their mistakes.':
    'Si los líderes practican la atención al cliente que piden y asumen sus errores.',
  'Stated values lived': 'Valores declarados vividos',
  'Whether the values that this organisation states are lived in it.':
    'Si los valores que esta organización declara se viven en ella.',
  'Stated against rewarded': 'Declarado frente a recompensado',
  'Whether the values that this organisation states are what it rewards.':
    'Si los valores que esta organización declara son lo que recompensa.',
  'Great to work for': 'Recomendación como empleador',
  'Willingness to recommend': 'Disposición a recomendar',
  'Overall satisfaction (CSAT)': 'Satisfacción general (CSAT)',
  'Ease (CES)': 'Facilidad (CES)',
  'Treated as a person': 'Trato como persona',
  'Felt authenticity': 'Autenticidad percibida',
  'Emotional loyalty': 'Lealtad emocional',
  'Convenience retention': 'Retención por comodidad',
  'Intention to stay': 'Intención de quedarse',
  'Recovery after a mistake': 'Recuperación tras un error',
  'Comparison items': 'Preguntas de comparación',
  'Net Promoter Score': 'Net Promoter Score',
  'Customer satisfaction': 'Satisfacción de los clientes',
  Retention: 'Retención',
  Loyalty: 'Lealtad',
  Complaints: 'Quejas',
  Revenue: 'Ingresos',
  'Overall satisfaction': 'Satisfacción general',
  Ease: 'Facilidad',
  'Customer satisfaction (mean)': 'Satisfacción de los clientes (media)',
  'Repeat purchase': 'Recompra',
  'First-contact resolution': 'Resolución en el primer contacto',
  'Loyal by heart': 'Leales de corazón',
  'Loyal and handy': 'Leales y por comodidad',
  'Kept by convenience': 'Retenidos por comodidad',
  'Loosely held': 'Vinculados débilmente',
  points: 'puntos',
  'points from 1 to 7': 'puntos de 1 a 7',
  'points from 0 to 100': 'puntos de 0 a 100',
  'points from 1 to 5': 'puntos de 1 a 5',
  'per 1,000 contacts': 'por cada 1.000 contactos',
  '% satisfied': '% satisfechos',
  '% retained': '% retenidos',
  '% loyal': '% leales',
  '% bought again': '% que ha vuelto a comprar',
  '% resolved at the first contact': '% resuelto en el primer contacto',
  '% loyal by heart': '% leales de corazón',
  '% loyal and handy': '% leales y por comodidad',
  '% kept by convenience': '% retenidos por comodidad',
  '% loosely held': '% vinculados débilmente',
  'If conversations and relationships inside are transactional, those with customers stay transactional too.':
    'Si las conversaciones y relaciones internas son transaccionales, las que se tienen con los clientes también lo siguen siendo.',
  'If people are run as a process instead of understood as individuals, they run the process of service instead of engaging customers.':
    'Si se gestiona a las personas como un proceso en lugar de comprenderlas como individuos, ejecutan el proceso de servicio en lugar de conectar con los clientes.',
  'If targets matter more than stated values, people attend to that and reflect it outwards.':
    'Si los objetivos importan más que los valores declarados, las personas se guían por ello y lo reflejan hacia fuera.',
  'People who are satisfied or dissatisfied with how they are treated inside pass it on to customers.':
    'Las personas satisfechas o insatisfechas con el trato que reciben dentro lo transmiten a los clientes.',
};
