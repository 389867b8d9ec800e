import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { InterfaceLanguage } from '@throughline/speech';
import { speakIn } from '../speech/speech.ts';
import { WavesService } from './waves.service.ts';

/** How long one stream lasts: whoever is signed out meanwhile is told no more after it. */
const lifetime = 55_000;
/** A page that nothing is said to for longer may be taken for gone by what lies between. */
const silence = 20_000;
const soonest = 1_000;
/** Reading takes at most this part of the time, however large the wave. */
const share = 10;

/** Tells how waves stand as it changes, as server-sent events. */
@Injectable()
export class WaveEvents implements OnModuleDestroy {
  private readonly readings = new Map<
    string,
    { readonly at: number; readonly text: Promise<string> }
  >();
  private readonly ending = new AbortController();

  constructor(private readonly waves: WavesService) {}

  onModuleDestroy(): void {
    this.ending.abort();
  }

  /**
   * One event for each change, the first at once.
   *
   * @param language in which whoever listens reads
   * @param isOnce only the first, for whoever asks without being able to listen
   * @throws AppError `not-found` with the first
   */
  async *watch(id: string, language: InterfaceLanguage, isOnce: boolean): AsyncGenerator<string> {
    const until = performance.now() + lifetime;
    let told = await this.read(id, language);
    yield `retry: ${soonest}\ndata: ${told}\n\n`;
    if (isOnce) return;
    let saidAt = performance.now();
    while (!this.ending.signal.aborted && performance.now() < until) {
      const startedAt = performance.now();
      const text = await this.read(id, language);
      if (text !== told) {
        told = text;
        yield `data: ${text}\n\n`;
        saidAt = performance.now();
      } else if (performance.now() - saidAt > silence) {
        yield ': still here\n\n';
        saidAt = performance.now();
      }
      const rest = Math.max(soonest, share * (performance.now() - startedAt));
      await sleep(rest, undefined, { signal: this.ending.signal }).catch(() => undefined);
    }
  }

  /** Everybody who looks at a wave in one language is told from one reading a second. */
  private read(id: string, language: InterfaceLanguage): Promise<string> {
    const name = `${language} ${id}`;
    const now = performance.now();
    const known = this.readings.get(name);
    if (known !== undefined && now - known.at < soonest / 2) return known.text;
    const text = speakIn(language, () => this.waves.monitor(id)).then((monitor) =>
      JSON.stringify(monitor),
    );
    this.readings.set(name, { at: now, text });
    const forget = (): void => {
      if (this.readings.get(name)?.text === text) this.readings.delete(name);
    };
    text.then(() => setTimeout(forget, soonest).unref(), forget);
    return text;
  }
}
