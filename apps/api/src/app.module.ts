import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './accounts/access.guard.ts';
import { AccountsModule } from './accounts/accounts.module.ts';
import { CalendarModule } from './calendar/calendar.module.ts';
import { Clock } from './config/clock.ts';
import type { HttpConfig } from './config/config.ts';
import { entities } from './entities.ts';
import { CodeSheetsModule } from './code-sheets/code-sheets.module.ts';
import { CustomerPageModule } from './customer-page/customer-page.module.ts';
import { CustomerPulsesModule } from './customer-pulses/customer-pulses.module.ts';
import { CustomersModule } from './customers/customers.module.ts';
import { DigestsModule } from './digests/digests.module.ts';
import { DirectoryModule } from './directory/directory.module.ts';
import { ExportsModule } from './exports/exports.module.ts';
import { FeedsModule } from './feeds/feeds.module.ts';
import { CultureModule } from './culture/culture.module.ts';
import { HealthController } from './http/health.controller.ts';
import { HttpSettings } from './http/http-settings.ts';
import { OpenapiController } from './http/openapi.controller.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { createValidationPipe } from './http/validation.ts';
import { WebApp } from './http/web-app.ts';
import { Jobs } from './jobs/jobs.ts';
import { HooksModule } from './hooks/hooks.module.ts';
import { LeadersModule } from './leaders/leaders.module.ts';
import { LinkageModule } from './linkage/linkage.module.ts';
import { MailEventsModule } from './mail-events/mail-events.module.ts';
import { MailingsModule } from './mailings/mailings.module.ts';
import { OutcomesModule } from './outcomes/outcomes.module.ts';
import { PastScoresModule } from './past-scores/past-scores.module.ts';
import { PulsesModule } from './pulses/pulses.module.ts';
import { QuestionnairesModule } from './questionnaires/questionnaires.module.ts';
import { ReorganisationsModule } from './reorganisations/reorganisations.module.ts';
import { PublicPool } from './responses/public-pool.ts';
import { ResponsesModule } from './responses/responses.module.ts';
import { ScoresModule } from './scores/scores.module.ts';
import { ServiceModule } from './service/service.module.ts';
import { SharesModule } from './shares/shares.module.ts';
import { StudiesModule } from './studies/studies.module.ts';
import { TrustModule } from './trust/trust.module.ts';
import { WalkthroughsModule } from './walkthroughs/walkthroughs.module.ts';

const adminConnections = 5;

/** Everything that answers HTTP. */
@Module({})
export class AppModule {
  static with(config: HttpConfig, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SurroundingsModule.with(config, clock),
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: config.database.apiAdmin,
          entities,
          poolSize: adminConnections,
          logging: false,
          retryAttempts: 3,
          extra: { connectionTimeoutMillis: 5_000 },
        }),
        AccountsModule,
        DirectoryModule,
        ReorganisationsModule,
        CalendarModule,
        QuestionnairesModule,
        PulsesModule,
        CodeSheetsModule,
        MailingsModule,
        MailEventsModule,
        ResponsesModule,
        ScoresModule,
        OutcomesModule,
        FeedsModule,
        HooksModule,
        PastScoresModule,
        LinkageModule,
        CultureModule,
        SharesModule,
        DigestsModule,
        CustomersModule,
        StudiesModule,
        ExportsModule,
        TrustModule,
        LeadersModule,
        ServiceModule,
        WalkthroughsModule,
        CustomerPageModule,
        CustomerPulsesModule,
      ],
      controllers: [HealthController, OpenapiController],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: createValidationPipe },
      ],
    };
  }
}

/** What every station may use: clock, settings, jobs, and the door to the ballots. */
@Global()
@Module({})
class SurroundingsModule {
  static with(config: HttpConfig, clock: Clock): DynamicModule {
    const providers = [
      { provide: Clock, useValue: clock },
      { provide: HttpSettings, useValue: new HttpSettings(config) },
      { provide: WebApp, useValue: new WebApp(config.webRoot) },
      { provide: Jobs, useFactory: () => new Jobs(config.database.apiAdmin) },
      { provide: PublicPool, useFactory: () => new PublicPool(config.database.apiPublic) },
    ];
    return { module: SurroundingsModule, providers, exports: providers };
  }
}
