import type { Option } from '@throughline/types';

/** What customers are asked about. CNV has no good end; SCR is high where staff felt sincere. */
export type CustomerConstruct =
  'NPS' | 'SAT' | 'EFF' | 'PER' | 'SCR' | 'EML' | 'CNV' | 'RET' | 'REC' | 'CTL';

/** One of the sets of three items of which each customer sees one. */
export const customerBlocks = ['b1', 'b2', 'b3', 'b4', 'b5'] as const;
export type CustomerBlock = (typeof customerBlocks)[number];

/** One statement or question to customers about their last contact. */
export interface CustomerItem {
  readonly id: string;
  readonly construct: CustomerConstruct;
  readonly text: string;
  /** True where agreeing is bad: scores are turned round. */
  readonly reversed: boolean;
  readonly scale: 'agree5' | 'sat5' | 'likely11' | 'yesno';
  /** Everybody is asked the core and the gate; a block one customer in five; a branch after a "yes". */
  readonly place: 'core' | 'gate' | 'branch' | CustomerBlock;
}

export const customerIntro = 'Please think about your last contact with us.';
export const customerComment = {
  id: 'COT1',
  text: 'What is one thing we should know about how we treated you?',
} as const;

export const customerConstructs: readonly { code: CustomerConstruct; name: string }[] = [
  { code: 'NPS', name: 'Willingness to recommend' },
  { code: 'SAT', name: 'Overall satisfaction (CSAT)' },
  { code: 'EFF', name: 'Ease (CES)' },
  { code: 'PER', name: 'Treated as a person' },
  { code: 'SCR', name: 'Felt authenticity' },
  { code: 'EML', name: 'Emotional loyalty' },
  { code: 'CNV', name: 'Convenience retention' },
  { code: 'RET', name: 'Intention to stay' },
  { code: 'REC', name: 'Recovery after a mistake' },
  { code: 'CTL', name: 'Comparison items' },
];

/** In the order in which they are asked: core, blocks, the gate and what follows a mistake. */
export const customerItems: readonly CustomerItem[] = [
  {
    id: 'NPS1',
    construct: 'NPS',
    text: 'How likely are you to recommend us to a friend or colleague?',
    reversed: false,
    scale: 'likely11',
    place: 'core',
  },
  {
    id: 'SAT1',
    construct: 'SAT',
    text: 'Overall, how satisfied were you with your last contact with us?',
    reversed: false,
    scale: 'sat5',
    place: 'core',
  },
  {
    id: 'PER1',
    construct: 'PER',
    text: 'I was treated as a person.',
    reversed: false,
    scale: 'agree5',
    place: 'core',
  },
  {
    id: 'SCR1',
    construct: 'SCR',
    text: 'It felt as if they were reading from a script.',
    reversed: true,
    scale: 'agree5',
    place: 'core',
  },
  {
    id: 'PER2',
    construct: 'PER',
    text: 'They took time to understand my situation.',
    reversed: false,
    scale: 'agree5',
    place: 'b1',
  },
  {
    id: 'EML1',
    construct: 'EML',
    text: 'I feel a real bond with this company.',
    reversed: false,
    scale: 'agree5',
    place: 'b1',
  },
  {
    id: 'CNV1',
    construct: 'CNV',
    text: 'I buy from them mainly because it is handy.',
    reversed: false,
    scale: 'agree5',
    place: 'b1',
  },
  {
    id: 'PER3',
    construct: 'PER',
    text: 'I could trust what I was told.',
    reversed: false,
    scale: 'agree5',
    place: 'b2',
  },
  {
    id: 'EML2',
    construct: 'EML',
    text: 'They make me feel valued as a customer.',
    reversed: false,
    scale: 'agree5',
    place: 'b2',
  },
  {
    id: 'CNV2',
    construct: 'CNV',
    text: 'I would leave for a slightly better deal.',
    reversed: false,
    scale: 'agree5',
    place: 'b2',
  },
  {
    id: 'PER4',
    construct: 'PER',
    text: 'They spotted a need that I had not thought of.',
    reversed: false,
    scale: 'agree5',
    place: 'b3',
  },
  {
    id: 'EML3',
    construct: 'EML',
    text: 'I would miss this company if it were gone.',
    reversed: false,
    scale: 'agree5',
    place: 'b3',
  },
  {
    id: 'CNV3',
    construct: 'CNV',
    text: 'I stay because it is a hassle to change.',
    reversed: false,
    scale: 'agree5',
    place: 'b3',
  },
  {
    id: 'EFF1',
    construct: 'EFF',
    text: 'It was easy to get what I needed.',
    reversed: false,
    scale: 'agree5',
    place: 'b4',
  },
  {
    id: 'SCR2',
    construct: 'SCR',
    text: 'The warmth they showed felt real.',
    reversed: false,
    scale: 'agree5',
    place: 'b4',
  },
  {
    id: 'CTL1',
    construct: 'CTL',
    text: 'The price was fair.',
    reversed: false,
    scale: 'agree5',
    place: 'b4',
  },
  {
    id: 'SCR3',
    construct: 'SCR',
    text: 'They were sincere with me.',
    reversed: false,
    scale: 'agree5',
    place: 'b5',
  },
  {
    id: 'RET1',
    construct: 'RET',
    text: 'How likely are you to buy from us again?',
    reversed: false,
    scale: 'likely11',
    place: 'b5',
  },
  {
    id: 'CTL2',
    construct: 'CTL',
    text: 'The product itself did what I wanted.',
    reversed: false,
    scale: 'agree5',
    place: 'b5',
  },
  {
    id: 'REC0',
    construct: 'REC',
    text: 'Did anything go wrong this time?',
    reversed: false,
    scale: 'yesno',
    place: 'gate',
  },
  {
    id: 'REC1',
    construct: 'REC',
    text: 'They owned up to the mistake.',
    reversed: false,
    scale: 'agree5',
    place: 'branch',
  },
  {
    id: 'REC2',
    construct: 'REC',
    text: 'They heard me out before offering a fix.',
    reversed: false,
    scale: 'agree5',
    place: 'branch',
  },
  {
    id: 'REC3',
    construct: 'REC',
    text: 'They said sorry and meant it.',
    reversed: false,
    scale: 'agree5',
    place: 'branch',
  },
  {
    id: 'REC4',
    construct: 'REC',
    text: 'The person I spoke to was able to fix it.',
    reversed: false,
    scale: 'agree5',
    place: 'branch',
  },
  {
    id: 'REC5',
    construct: 'REC',
    text: 'It was put right quickly.',
    reversed: false,
    scale: 'agree5',
    place: 'branch',
  },
];

/** Scales that only customers meet, as the scales of employees are. */
export const customerScales: Readonly<
  Record<'sat5' | 'yesno', { readonly options: readonly Option[]; readonly optOut: Option | null }>
> = {
  sat5: {
    options: [
      { value: '1', label: 'Very dissatisfied' },
      { value: '2', label: 'Dissatisfied' },
      { value: '3', label: 'Neither satisfied nor dissatisfied' },
      { value: '4', label: 'Satisfied' },
      { value: '5', label: 'Very satisfied' },
    ],
    optOut: { value: 'na', label: 'Prefer not to say' },
  },
  yesno: {
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
    optOut: null,
  },
};
