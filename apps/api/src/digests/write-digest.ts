import { currentSpeech, say } from '@throughline/speech';
import { linkQuerySchema } from '@throughline/types';
import type { DataSource } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { sayChanges, type BranchReader } from '../culture/say-changes.ts';
import { LinkageService } from '../linkage/linkage.service.ts';
import type { RenderedMail } from '../mail/fill-template.ts';
import { readLogo, type MailLogo } from '../mail/look.ts';
import { renderLetter } from '../mail/render-letter.ts';
import { PulseEntity } from '../pulses/pulse.entity.ts';
import { WaveEntity } from '../pulses/wave.entity.ts';
import { StudiesService } from '../studies/studies.service.ts';

/**
 * The mail after a release, in three lines: the sentence of the first screen, what changed, where to
 * look. Written in the language that is spoken, of what this account may see on screen, by the same readers, and of nothing else.
 */
export async function writeDigest(
  database: DataSource,
  reader: BranchReader,
  of: { readonly waveId: string; readonly publicUrl: string; readonly unsubscribeUrl: string },
): Promise<{ readonly mail: RenderedMail; readonly logo: MailLogo | null }> {
  const db = database.manager;
  const organisation = await db.getRepository(OrganisationEntity).findOneByOrFail({ id: 1 });
  const wave = await db.getRepository(WaveEntity).findOneByOrFail({ id: of.waveId });
  const pulse = await db.getRepository(PulseEntity).findOneByOrFail({ id: wave.pulseId });
  const logo = readLogo(organisation.mailLogo);
  const name = { pulse: pulse.name, number: wave.number };
  const mail = renderLetter({
    organisationName: organisation.name,
    look: { colour: organisation.mailColour, logo },
    isDemo: organisation.isDemo,
    language: currentSpeech().language,
    subject: say('{pulse}, wave {number}: the results are in', name),
    preview: say('What it says, what changed and where to look.'),
    heading: say('The results are in'),
    opening: say('{pulse}, wave {number}, has been released.', name),
    sections: [
      { heading: say('Is it passed on?'), text: await sayFinding(database, reader) },
      { heading: say('What changed'), text: await sayChanges(db, reader, of.waveId) },
      {
        heading: say('Where to look'),
        text: say(
          'The first screen has the finding with its intervals, and Culture every unit that may be shown.',
        ),
      },
    ],
    action: say('Open the first screen'),
    linkHint: say('If the button does not work, open this address:'),
    link: `${of.publicUrl}/`,
    why: say(
      'You get this mail after each release because of your account. You can turn it off there, or here.',
    ),
    unsubscribeUrl: of.unsubscribeUrl,
  });
  return { mail, logo };
}

/** The sentence in large type on the first screen of this account. */
async function sayFinding(database: DataSource, { unitId }: BranchReader): Promise<string> {
  if (unitId === null) {
    const { result, texts } = await new StudiesService(database).latest();
    const main = result?.hypotheses.find(({ id }) => id === 'H4') ?? result?.hypotheses[0];
    const headline = main === undefined ? undefined : texts[main.id]?.headline;
    if (headline !== undefined) return headline;
  }
  const link = await new LinkageService(database).find({ unitId }, linkQuerySchema.parse({}));
  return link.headline;
}
