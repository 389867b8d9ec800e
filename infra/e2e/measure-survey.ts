import { chromium } from '@playwright/test';
import { makeDataFolder, removeDataFolder } from './setup/data-folder.ts';
import { launchOptions } from './setup/find-browser.ts';
import { startInstance } from './setup/instance.ts';
import { prepareWave } from './setup/prepare-wave.ts';
import { list, median, print } from './setup/measured.ts';
import { runLighthouse } from './setup/run-lighthouse.ts';
import { slowPhone, timeFirstQuestion } from './setup/time-first-question.ts';

/** Measures the survey page of a real wave; ends with 1 where it is slower or worse than promised. */

const runs = 21;
const promised = { firstQuestionMs: 1_000, scriptedToPlain: 1.25 };

const folder = makeDataFolder();
const failures: string[] = [];
try {
  const instance = await startInstance(folder);
  try {
    const [invitation] = await prepareWave(instance.url);
    if (invitation === undefined) throw new Error('Nobody was invited.');
    await measureTimes(invitation.link);
    await measureScores(invitation.link.replace(/#.*/, ''));
  } finally {
    await instance.stop();
  }
} finally {
  removeDataFolder(folder);
}
for (const failure of failures) print(`NOT MET: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function measureTimes(link: string): Promise<void> {
  const browser = await chromium.launch(launchOptions());
  const scripted: number[] = [];
  const plain: number[] = [];
  try {
    // Warms the server up, so that the first run is not of another kind.
    await timeFirstQuestion(browser, link, true);
    for (let run = 0; run < runs; run += 1) {
      scripted.push(await timeFirstQuestion(browser, link, true));
      plain.push(await timeFirstQuestion(browser, link, false));
    }
  } finally {
    await browser.close();
  }
  const [time, without] = [median(scripted), median(plain)];
  print(
    `First question, ${slowPhone.cpuSlowdown}x slower processor, ${slowPhone.megabitsPerSecond} Mbit/s, ${slowPhone.roundTripMs} ms round trip, medians of ${runs} interleaved runs:`,
  );
  print(`  with scripts    ${time.toFixed(0)} ms (${list(scripted)})`);
  print(`  scripts off     ${without.toFixed(0)} ms (${list(plain)})`);
  print(`  ratio           ${(time / without).toFixed(2)}`);
  if (time >= promised.firstQuestionMs) failures.push('the first question within 1 s');
  if (time > without * promised.scriptedToPlain) failures.push('1.25 times the plain form');
}

async function measureScores(url: string): Promise<void> {
  for (const { category, score, wanted, lost } of await runLighthouse(url)) {
    print(
      `Lighthouse ${category.padEnd(15)} ${score}${lost.length > 0 ? `, lost on: ${lost.join('; ')}` : ''}`,
    );
    if (score < wanted) failures.push(`Lighthouse ${category} of ${wanted}`);
  }
}
