import { employeeConstructs } from '@throughline/instrument';
import { linkQuerySchema } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { findVisibleUnits } from '../directory/visible-units.ts';
import { LinkageService } from '../linkage/linkage.service.ts';
import type { RenderedMail } from '../mail/fill-template.ts';
import { readLogo, type MailLogo } from '../mail/look.ts';
import { renderLetter } from '../mail/render-letter.ts';
import { PulseEntity } from '../pulses/pulse.entity.ts';
import { WaveEntity } from '../pulses/wave.entity.ts';
import { readPublished, type PublishedRow } from '../scores/published-cells.ts';
import { readTrends } from '../scores/trend.queries.ts';
import { StudiesService } from '../studies/studies.service.ts';

/** Most changes that one sentence names. */
const mostNamed = 3;

/** Whom it is for. A manager's is of the manager's own branch alone. */
export interface DigestReader {
  readonly unitId: string | null;
}

/**
 * The mail after a release, in three lines: the sentence of the first screen, what changed, where to
 * look. Made of what this account may see on screen, by the same readers, and of nothing else.
 */
export async function writeDigest(
  database: DataSource,
  reader: DigestReader,
  of: { readonly waveId: string; readonly publicUrl: string; readonly unsubscribeUrl: string },
): Promise<{ readonly mail: RenderedMail; readonly logo: MailLogo | null }> {
  const db = database.manager;
  const organisation = await db.getRepository(OrganisationEntity).findOneByOrFail({ id: 1 });
  const wave = await db.getRepository(WaveEntity).findOneByOrFail({ id: of.waveId });
  const pulse = await db.getRepository(PulseEntity).findOneByOrFail({ id: wave.pulseId });
  const logo = readLogo(organisation.mailLogo);
  const name = `${pulse.name}, wave ${wave.number}`;
  const mail = renderLetter({
    organisationName: organisation.name,
    look: { colour: organisation.mailColour, logo },
    isDemo: organisation.isDemo,
    language: 'en',
    subject: `${name}: the results are in`,
    preview: 'What it says, what changed and where to look.',
    heading: 'The results are in',
    opening: `${name}, has been released.`,
    sections: [
      { heading: 'Is it passed on?', text: await sayFinding(database, reader) },
      { heading: 'What changed', text: await sayChanges(db, reader, of.waveId) },
      {
        heading: 'Where to look',
        text: 'The first screen has the finding with its intervals, and Culture every unit that may be shown.',
      },
    ],
    action: 'Open the first screen',
    linkHint: 'If the button does not work, open this address:',
    link: `${of.publicUrl}/`,
    why: 'You get this mail after each release because of your account. You can turn it off there, or here.',
    unsubscribeUrl: of.unsubscribeUrl,
  });
  return { mail, logo };
}

/** The sentence in large type on the first screen of this account. */
async function sayFinding(database: DataSource, { unitId }: DigestReader): Promise<string> {
  if (unitId === null) {
    const { result, texts } = await new StudiesService(database).latest();
    const main = result?.hypotheses.find(({ id }) => id === 'H4') ?? result?.hypotheses[0];
    const headline = main === undefined ? undefined : texts[main.id]?.headline;
    if (headline !== undefined) return headline;
  }
  const link = await new LinkageService(database).find({ unitId }, linkQuerySchema.parse({}));
  return link.headline;
}

/** What moved for certain at the top of what this account may see. */
async function sayChanges(
  db: EntityManager,
  reader: DigestReader,
  waveId: string,
): Promise<string> {
  const visible = await findVisibleUnits(db, reader);
  const everybody = { attribute: '', value: '' };
  const published = await readPublished(db, { waveId, slice: everybody, visible });
  const top = findTop(published, reader);
  const [first] = top;
  if (first === undefined) return 'Too few people answered here to show anything of this wave.';
  const { unitId, unitName } = first;
  const all = await readPublished(db, { unitId, slice: everybody, visible });
  const codes = employeeConstructs.filter(({ code }) =>
    top.some(({ construct }) => construct === code),
  );
  const trends = await readTrends(
    db,
    codes.map(({ code }) => all.filter(({ construct }) => construct === code)),
  );
  const changes = codes.flatMap(({ name }, place) => {
    const change = trends[place]?.find((level) => level.waveId === waveId)?.change ?? null;
    return change === null ? [] : [{ name, ...change }];
  });
  if (changes.length === 0) {
    return `Nothing of ${unitName} can be compared with the time before.`;
  }
  const moved = changes
    .filter(({ low, high }) => low > 0 || high < 0)
    .toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value))
    .slice(0, mostNamed);
  if (moved.length === 0) {
    return `In ${unitName} nothing moved by more than chance would explain since the time before.`;
  }
  const named = moved.map(
    ({ name, value, low, high }) =>
      `${name} ${sign(value)} (95 % interval ${sign(low)} to ${sign(high)})`,
  );
  return `In ${unitName}, in points of 100 since the time before: ${new Intl.ListFormat('en-GB').format(named)}.`;
}

/** The cells of a manager's own unit, or of the unit with the most answers, which is the top. */
function findTop(rows: readonly PublishedRow[], { unitId }: DigestReader): readonly PublishedRow[] {
  if (unitId !== null) return rows.filter((row) => row.unitId === unitId);
  const largest = rows.toSorted((one, other) => other.nMid - one.nMid)[0];
  return rows.filter((row) => row.unitId === largest?.unitId);
}

function sign(value: number): string {
  const text = new Intl.NumberFormat('en-GB', {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(value);
  return text.replace('-', '−');
}
