export { dropUnasked, listAsked, listChosen } from './asked-questions.ts';
export { employeeConstructs, employeeIntro, instrumentVersion, items } from './bank.ts';
export type {
  Construct,
  ConstructCode,
  Item,
  OpenTextProbe,
  ScaleId,
  Triad,
} from './bank-types.ts';
export {
  type AnswerFault,
  checkAnswers,
  largestAnswerBytes,
  type CheckedAnswers,
} from './check-answers.ts';
export { findContentFaults, type ContentFault } from './check-content.ts';
export {
  customerBlocks,
  customerConstructs,
  customerItems,
  type CustomerBlock,
  type CustomerConstruct,
} from './bank/customers.ts';
export {
  findLoyaltyType,
  freezeCustomerQuestionnaire,
  loyaltyTypes,
  scoreCustomer,
  type LoyaltyType,
} from './customer-questionnaire.ts';
export { dealCells, type DealtPerson } from './deal-cells.ts';
export { dealServing, mostServing, type ServedGroup } from './deal-serving.ts';
export type { ItemPart } from './changed-parts.ts';
export { type ContentDiff, diffContents, type ItemChange } from './diff-contents.ts';
export { diffTranslations, type WordingChange } from './diff-translations.ts';
export { estimateSeconds, secondsOf } from './estimate-seconds.ts';
export { isPlainlyForeign } from './foreign-text.ts';
export { freezeContent, listens, phraseContentItem } from './freeze-content.ts';
export { freezeQuestionnaire } from './freeze-questionnaire.ts';
export {
  leaderScale,
  leaderStatements,
  scoreLeaderAnswer,
  type LeaderStatement,
} from './leader-statements.ts';
export { fewestLayers, heardOptions, isPlayBack, listeningLayers } from './listening.ts';
export { readOrigins } from './match-items.ts';
export { countUtf8Bytes } from './measure-bytes.ts';
export { askOneOff } from './ask-one-off.ts';
export { netRecommendation, type NetRecommendation } from './net-recommendation.ts';
export { openTextMaxBytes, openTextProbes } from './open-text-probes.ts';
export {
  asksRecommendation,
  asksWholeBank,
  cellOfForm,
  cells,
  formOfCell,
  formsOfWave,
  itemsOfForm,
  nameOfForm,
  rotationFormOf,
  rotationLength,
  smallestRotatingGroup,
  type Cell,
  type RotationForm,
} from './plan-rotation.ts';
export { listQuestionnaireSlots } from './questionnaire-slots.ts';
export { readingGrade } from './reading-grade.ts';
export { listeningContent, recommendContent } from './recommended-content.ts';
export { renewReworded, type RenewedContent } from './renew-reworded.ts';
export {
  findIdentifying,
  highestReadingGrade,
  mostItems,
  reviewWording,
  type WordingFault,
} from './review-wording.ts';
export { anchorItems, coreItems, rotatingOrder, rotationForms, triads } from './rotation.ts';
export { choiceScale, optOutValue, scales, type Scale } from './scales.ts';
export { isFavourable, isUnfavourable, scoreAnswer } from './score-answers.ts';
export { isCounted, scoreConstructs, type ReferenceMeans } from './score-constructs.ts';
export {
  askService,
  isServiceMeasure,
  phraseService,
  serviceMeasure,
  type ServingUnit,
} from './service-items.ts';
export { pairValue, valueConstructs } from './stated-values.ts';
export { takeOffConstruct } from './take-off-construct.ts';
export {
  checklists,
  isOwnCheck,
  listMishapChecks,
  mustGoWrong,
  scoreWalk,
  walksPerMishap,
  type Check,
  type Checklist,
  type CheckSection,
} from './walkthroughs.ts';
export { translateQuestionnaire } from './translate-questionnaire.ts';
export {
  listMissingSlots,
  listTranslationSlots,
  slotNotes,
  type Translation,
  type TranslationSlot,
} from './translation-slots.ts';
export { supportedLanguages } from './translations.ts';
