import { DataSource } from 'typeorm';
import type { Clock } from '../config/clock.ts';
import type { WorkerConfig } from '../config/config.ts';
import type { Logger } from '../config/logger.ts';
import { createPool } from '../database/pools.ts';
import { entities } from '../entities.ts';
import { examineDatabase } from '../doctor/database.ts';
import { makeCodeSheet } from '../code-sheets/make-code-sheet.ts';
import { deliverCustomerMail } from '../customer-pulses/deliver-customer-mail.ts';
import { sendDigests } from '../digests/send-digests.ts';
import { deliverMail } from '../invitations/deliver-mail.ts';
import type { DeliveryContext } from '../invitations/delivery-context.ts';
import { openWave } from '../invitations/open-wave.ts';
import { readParticipation } from '../invitations/read-participation.ts';
import { remindWave } from '../invitations/remind-wave.ts';
import { Breaker } from '../mail/breaker.ts';
import { Pace } from '../mail/pace.ts';
import { Places } from '../mail/places.ts';
import { mailsMayLeave } from '../mail/mail-home.ts';
import { MailTransport } from '../mail/transport.ts';
import { createSenders } from '../messages/create-senders.ts';
import { closeWave } from '../scores/close-wave.ts';
import { makeExport } from '../exports/make-export.ts';
import { computeInThread } from '../studies/compute-in-thread.ts';
import {
  queues,
  type CustomerPulseJob,
  studyJob,
  type ExportJob,
  type QueueName,
  type SheetJob,
  type TrialJob,
  type WaveJob,
} from '../jobs/queues.ts';
import { createBoss } from './create-boss.ts';
import { checkMasterKey, resumeWaves } from './resume-waves.ts';
import { sendTrial } from './send-trial.ts';
import { workExpiredExports } from './work-exports.ts';
import { workCustomerPulses } from './work-customer-pulses.ts';
import { workBounces } from './work-bounces.ts';
import { workOldAnswers } from './work-old-answers.ts';
import { workMailEvents } from './work-mail-events.ts';
import { workPlans } from './work-plans.ts';
import { workQueue, type AnyJob } from './work-queue.ts';
import { workStudies } from './work-studies.ts';

/** How long a mail on its way is waited for when the worker is asked to end. */
const mailPatienceMilliseconds = 5_000;

/** Waves, and customer pulses, whose mails share the connections at the same time; others have their turn within seconds. */
const mailingsAtOnce = 4;

export interface RunningWorker {
  stop(): Promise<void>;
}

/** Starts the process that launches planned waves, opens waves, sends mails, reads participation, closes waves and runs studies. */
export async function startWorker(
  config: WorkerConfig,
  clock: Clock,
  logger: Logger,
): Promise<RunningWorker> {
  const mail = createPool(config.database.workerMail, 5);
  const close = createPool(config.database.workerClose, 2);
  const study = createPool(config.database.workerStudy, 3);
  await checkMasterKey(mail, config.masterKey);
  if (!(await mailsMayLeave({ mail, clock }))) {
    logger.warn(
      'this is another database than mails last left from: they wait for an administrator',
    );
  }
  await warnOfSettings(config.database.workerMail, logger);
  const boss = createBoss(config.database.workerMail);
  boss.on('error', (error) => logger.error({ reason: error.name }, 'the job queue met an error'));
  await boss.start();
  const { masterKey, publicUrl, mailFrom, returnPath, mailProvider, dkim } = config;
  const transport = new MailTransport({
    smtpUrl: config.smtpUrl,
    from: mailFrom,
    connections: config.mailConnections,
    dkim,
  });
  const stopping = new AbortController();
  const context: DeliveryContext = {
    mail,
    close,
    masterKey,
    clock,
    boss,
    logger,
    transport,
    senders: createSenders(config.messages),
    breaker: new Breaker(),
    places: new Places(config.mailConnections, new Pace(config.pace)),
    publicUrl,
    mailFrom,
    returnPath,
    mailProvider,
    stopping: stopping.signal,
  };
  const work = <Job extends AnyJob = WaveJob>(
    queue: QueueName,
    run: (job: Job) => Promise<void>,
    atOnce = 1,
  ): Promise<void> => workQueue(boss, queue, { logger, atOnce }, run);

  await work(queues.openWave, ({ waveId }) => openWave(context, waveId));
  await work(queues.deliverMail, ({ waveId }) => deliverMail(context, waveId), mailingsAtOnce);
  await work(queues.remindWave, ({ waveId, round }) => remindWave(context, waveId, round ?? 1));
  await work(queues.readParticipation, ({ waveId }) => readParticipation(context, waveId));
  await work(queues.closeWave, ({ waveId }) => closeWave(context, waveId));
  await work<SheetJob>(queues.makeCodeSheet, ({ sheetId }) => makeCodeSheet(context, sheetId));
  const compute = computeInThread(config.database.workerStudy);
  const studies = await workStudies(boss, { study, clock, compute }, logger);
  await resumeWaves(context);
  const database = await new DataSource({
    type: 'postgres',
    url: config.database.workerMail,
    entities,
    poolSize: 1,
    extra: { connectionTimeoutMillis: 5_000 },
  }).initialize();
  await work<TrialJob>(queues.sendTrial, ({ trialId }) =>
    sendTrial(context, database.manager, trialId),
  );
  await work<ExportJob>(queues.makeExport, ({ exportId }) =>
    makeExport({ study, logger }, exportId),
  );
  await work<typeof studyJob>(queues.sendDigests, () => sendDigests(context, database));
  await work<CustomerPulseJob>(
    queues.deliverCustomerMail,
    ({ customerPulseId }) => deliverCustomerMail(context, customerPulseId),
    mailingsAtOnce,
  );
  const expired = workExpiredExports({ study, clock, logger });
  const oldAnswers = workOldAnswers({ study, clock, logger });
  const bounces = workBounces(context, config.bounceImapUrl);
  const events = workMailEvents(context);
  const plans = workPlans({ database, boss, clock }, logger);
  const customers = workCustomerPulses(context);
  logger.info('the worker is ready');
  return {
    stop: async () => {
      stopping.abort();
      studies.callOff();
      const patience = setTimeout(() => transport.abandon(), mailPatienceMilliseconds);
      await Promise.all(
        [plans, customers, bounces, events, expired, oldAnswers].map((one) => one.stop()),
      );
      await boss.stop({ graceful: true, timeout: 7_000 });
      clearTimeout(patience);
      transport.close();
      await Promise.all([mail.end(), close.end(), study.end(), database.destroy()]);
    },
  };
}

/** What of the database server could tell who answered; the operator reads it at every start. */
async function warnOfSettings(url: string, logger: Logger): Promise<void> {
  for (const { level, sentence } of await examineDatabase(url)) {
    if (level !== 'ok') logger.warn({ finding: sentence }, 'the database should be set otherwise');
  }
}
