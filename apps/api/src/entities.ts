import { AccountEntity } from './accounts/account.entity.ts';
import { OrganisationEntity } from './accounts/organisation.entity.ts';
import { SessionEntity } from './accounts/session.entity.ts';
import { PersonEntity } from './directory/person.entity.ts';
import { UnitEntity } from './directory/unit.entity.ts';
import { ObservationEntity } from './outcomes/observation.entity.ts';
import { OccurrenceEntity } from './pulses/occurrence.entity.ts';
import { PulseEntity } from './pulses/pulse.entity.ts';
import { RecurrenceEntity } from './pulses/recurrence.entity.ts';
import { WaveEntity } from './pulses/wave.entity.ts';
import { ReorganisationEntity } from './reorganisations/reorganisation.entity.ts';
import { ReorganisedUnitEntity } from './reorganisations/reorganised-unit.entity.ts';
import { QuestionnaireVersionEntity } from './questionnaires/questionnaire-version.entity.ts';
import { QuestionnaireEntity } from './questionnaires/questionnaire.entity.ts';

/** Tables that administrators' work goes through as entities; the rest is plain SQL. */
export const entities = [
  OrganisationEntity,
  AccountEntity,
  SessionEntity,
  UnitEntity,
  PersonEntity,
  ReorganisationEntity,
  ReorganisedUnitEntity,
  QuestionnaireEntity,
  QuestionnaireVersionEntity,
  PulseEntity,
  WaveEntity,
  RecurrenceEntity,
  OccurrenceEntity,
  ObservationEntity,
];
