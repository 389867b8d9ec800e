import { readDoctorConfig } from './config/config.ts';
import { runOnce } from './config/run-process.ts';
import {
  examineBackups,
  examineDatabase,
  examineMailServer,
  examineMasterKey,
  type Finding,
} from './doctor/examine.ts';

const marks = { ok: 'ok  ', warn: 'note', fail: 'FAIL' } as const;

await runOnce(async () => {
  const { databaseUrl, environment } = readDoctorConfig();
  const findings: readonly Finding[] = [
    ...(await examineDatabase(databaseUrl)),
    await examineMailServer(environment['SMTP_URL']),
    ...examineMasterKey(environment),
    examineBackups(),
  ];
  for (const { level, sentence } of findings) {
    process.stdout.write(`${marks[level]}  ${sentence}\n`);
  }
  process.exitCode = findings.some(({ level }) => level === 'fail') ? 2 : 0;
});
