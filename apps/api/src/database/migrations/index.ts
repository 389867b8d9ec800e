import { CreateOffice20261121090000 } from './20261121090000-create-office.ts';
import { CreateRoster20261121090100 } from './20261121090100-create-roster.ts';
import { CreateBallot20261121090200 } from './20261121090200-create-ballot.ts';
import { CreateResult20261121090300 } from './20261121090300-create-result.ts';
import { CreateOutcome20261121090400 } from './20261121090400-create-outcome.ts';
import { GrantRoles20261121090500 } from './20261121090500-grant-roles.ts';
import { CreateStudy20261124090000 } from './20261124090000-create-study.ts';
import { AddPageVariants20261125200000 } from './20261125200000-add-page-variants.ts';
import { AddDisclosure20261125220000 } from './20261125220000-add-disclosure.ts';
import { AddQuestionnaires20261126090000 } from './20261126090000-add-questionnaires.ts';
import { AddStatedValues20261126100000 } from './20261126100000-add-stated-values.ts';
import { AddBundle20261126110000 } from './20261126110000-add-bundle.ts';
import { AddTrust20261126120000 } from './20261126120000-add-trust.ts';
import { AddSelfAssessments20261126127000 } from './20261126127000-add-self-assessments.ts';
import { AddService20261126130000 } from './20261126130000-add-service.ts';
import { AddPublishedAnswers20261126150000 } from './20261126150000-add-published-answers.ts';
import { DropItemProducts20261126150100 } from './20261126150100-drop-item-products.ts';
import { AddUnitProperties20261126160000 } from './20261126160000-add-unit-properties.ts';
import { AddSchedules20261126170000 } from './20261126170000-add-schedules.ts';
import { AddMetrics20261127100000 } from './20261127100000-add-metrics.ts';
import { AddOutcomeImports20261127101000 } from './20261127101000-add-outcome-imports.ts';
import { AddWalkthroughs20261127160000 } from './20261127160000-add-walkthroughs.ts';
import { AddCustomerPage20261127165000 } from './20261127165000-add-customer-page.ts';
import { AddWalkRevisions20261127170000 } from './20261127170000-add-walk-revisions.ts';
import { AddPastScores20261127180000 } from './20261127180000-add-past-scores.ts';
import { AddApiKeys20261127180500 } from './20261127180500-add-api-keys.ts';
import { AddHooks20261127181000 } from './20261127181000-add-hooks.ts';
import { AddDeliveryLedger20261127190000 } from './20261127190000-add-delivery-ledger.ts';
import { AddMailChoices20261127190100 } from './20261127190100-add-mail-choices.ts';
import { AddLocalTimes20261127191000 } from './20261127191000-add-local-times.ts';
import { AddDaysOff20261127191100 } from './20261127191100-add-days-off.ts';
import { AddTrialMails20261127192000 } from './20261127192000-add-trial-mails.ts';
import { AddMailEvents20261127200000 } from './20261127200000-add-mail-events.ts';
import { AddTurns20261127200100 } from './20261127200100-add-turns.ts';
import { AddOneOffQuestions20261127200200 } from './20261127200200-add-one-off-questions.ts';
import { AddMailHome20261127210000 } from './20261127210000-add-mail-home.ts';
import { AddCodeSheets20261127220000 } from './20261127220000-add-code-sheets.ts';
import { AddMessageWays20261127220100 } from './20261127220100-add-message-ways.ts';
import { AddExports20261127230000 } from './20261127230000-add-exports.ts';
import { AddSlides20261128000000 } from './20261128000000-add-slides.ts';
import { AddSingleAnswers20261128100000 } from './20261128100000-add-single-answers.ts';
import { AddCustomerPulses20261128200000 } from './20261128200000-add-customer-pulses.ts';
import { CountCustomerAnswers20261128200100 } from './20261128200100-count-customer-answers.ts';
import { HoldCustomersMails20261128200200 } from './20261128200200-hold-customers-mails.ts';
import { TryCustomersMails20261128200300 } from './20261128200300-try-customers-mails.ts';
import { AddShares20261128300000 } from './20261128300000-add-shares.ts';
import { AddDigests20261128300100 } from './20261128300100-add-digests.ts';
import { AddRosterFlows20261128400000 } from './20261128400000-add-roster-flows.ts';
import { AddFormerKeys20261128400100 } from './20261128400100-add-former-keys.ts';
import { AddAccountLanguage20261128500000 } from './20261128500000-add-account-language.ts';
import { AddReorganisations20261128600000 } from './20261128600000-add-reorganisations.ts';
import { ClearFineReadings20261128700000 } from './20261128700000-clear-fine-readings.ts';
import { AddSentAt20261128720000 } from './20261128720000-add-sent-at.ts';
import { AddLoopGate20261128800000 } from './20261128800000-add-loop-gate.ts';
import { AddPulseArchive20261128800100 } from './20261128800100-add-pulse-archive.ts';
import { AddInvitedPlaces20261128810000 } from './20261128810000-add-invited-places.ts';

export const migrations = [
  CreateOffice20261121090000,
  CreateRoster20261121090100,
  CreateBallot20261121090200,
  CreateResult20261121090300,
  CreateOutcome20261121090400,
  GrantRoles20261121090500,
  CreateStudy20261124090000,
  AddPageVariants20261125200000,
  AddDisclosure20261125220000,
  AddQuestionnaires20261126090000,
  AddStatedValues20261126100000,
  AddBundle20261126110000,
  AddTrust20261126120000,
  AddSelfAssessments20261126127000,
  AddService20261126130000,
  AddPublishedAnswers20261126150000,
  DropItemProducts20261126150100,
  AddUnitProperties20261126160000,
  AddSchedules20261126170000,
  AddMetrics20261127100000,
  AddOutcomeImports20261127101000,
  AddWalkthroughs20261127160000,
  AddCustomerPage20261127165000,
  AddWalkRevisions20261127170000,
  AddPastScores20261127180000,
  AddApiKeys20261127180500,
  AddHooks20261127181000,
  AddDeliveryLedger20261127190000,
  AddMailChoices20261127190100,
  AddLocalTimes20261127191000,
  AddDaysOff20261127191100,
  AddTrialMails20261127192000,
  AddMailEvents20261127200000,
  AddTurns20261127200100,
  AddOneOffQuestions20261127200200,
  AddMailHome20261127210000,
  AddCodeSheets20261127220000,
  AddMessageWays20261127220100,
  AddExports20261127230000,
  AddSlides20261128000000,
  AddSingleAnswers20261128100000,
  AddCustomerPulses20261128200000,
  CountCustomerAnswers20261128200100,
  HoldCustomersMails20261128200200,
  TryCustomersMails20261128200300,
  AddShares20261128300000,
  AddDigests20261128300100,
  AddRosterFlows20261128400000,
  AddFormerKeys20261128400100,
  AddAccountLanguage20261128500000,
  AddReorganisations20261128600000,
  ClearFineReadings20261128700000,
  AddSentAt20261128720000,
  AddLoopGate20261128800000,
  AddPulseArchive20261128800100,
  AddInvitedPlaces20261128810000,
];
