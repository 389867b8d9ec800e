import { readDoctorConfig } from './config/doctor-config.ts';
import { runOnce } from './config/run-process.ts';
import { openDns } from './doctor/dns.ts';
import { examineInstance } from './doctor/examine-instance.ts';
import { isWell, writeJson, writeText } from './doctor/report.ts';

await runOnce(async () => {
  const config = readDoctorConfig();
  const servers = 'value' in config.dnsServers ? config.dnsServers.value : [];
  const sections = await examineInstance(config, { dns: openDns(servers), now: Date.now });
  const isForPrograms = process.argv.includes('--json');
  process.stdout.write(isForPrograms ? writeJson(sections) : writeText(sections));
  process.exitCode = isWell(sections) ? 0 : 2;
});
