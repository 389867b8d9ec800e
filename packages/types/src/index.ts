// Has every schema speak in sentences, here and wherever it is used.
import './sentences.ts';

export * from './accounts.ts';
export * from './audit.ts';
export * from './directory.ts';
export * from './linkage.ts';
export * from './outcomes.ts';
export * from './problems.ts';
export * from './pulses.ts';
export * from './questionnaire.ts';
export * from './questionnaires.ts';
export * from './registration.ts';
export * from './responses.ts';
export * from './scale-quality.ts';
export * from './schedules.ts';
export * from './scores.ts';
export * from './self-assessment.ts';
export * from './studies.ts';
export * from './study.ts';
export * from './trust.ts';
export * from './values.ts';
