import { authenticity, authenticityItems } from './bank/authenticity.ts';
import { authority, authorityItems } from './bank/authority.ts';
import {
  customerBeforeTargets,
  customerBeforeTargetsItems,
} from './bank/customer-before-targets.ts';
import { feelingHeard, feelingHeardItems } from './bank/feeling-heard.ts';
import {
  internalCustomerTreatment,
  internalCustomerTreatmentItems,
} from './bank/internal-customer-treatment.ts';
import { knownAsAPerson, knownAsAPersonItems } from './bank/known-as-a-person.ts';
import { leadersAsModels, leadersAsModelsItems } from './bank/leaders-as-models.ts';
import { recommendationItem } from './bank/recommendation.ts';
import { relationalTies, relationalTiesItems } from './bank/relational-ties.ts';
import { valuesAlignment, valuesAlignmentItems } from './bank/values-alignment.ts';
import type { Construct, Item } from './bank-types.ts';

/** Version of the Inside-Out Customer Focus Instrument this data is taken from. */
export const instrumentVersion = '0.1.0';

/** What every employee is told before the first question: who is meant, and which weeks. */
export const employeeIntro =
  "By 'customers' we mean the people you serve, outside or inside the company. By 'my manager' we mean the person you report to day to day. Think about the past four weeks.";

/** The nine constructs employees are asked about, in the order of the instrument. */
export const employeeConstructs: readonly Construct[] = [
  internalCustomerTreatment,
  relationalTies,
  authority,
  authenticity,
  knownAsAPerson,
  feelingHeard,
  valuesAlignment,
  customerBeforeTargets,
  leadersAsModels,
];

/** The employee bank: 42 items of nine constructs in order, then the recommendation item ENPS1. */
export const items: readonly Item[] = [
  ...internalCustomerTreatmentItems,
  ...relationalTiesItems,
  ...authorityItems,
  ...authenticityItems,
  ...knownAsAPersonItems,
  ...feelingHeardItems,
  ...valuesAlignmentItems,
  ...customerBeforeTargetsItems,
  ...leadersAsModelsItems,
  recommendationItem,
];
