import { makeWorkbook } from '../../../../apps/api/test/setup/workbook.ts';

/** A file as customer teams have it, and what its import may take. */
export interface OutcomeFile {
  readonly title: string;
  readonly units: string;
  readonly content: Buffer;
  readonly rows: number;
  /** Seconds that its import may take. */
  readonly seconds: number;
}

const unitCount = 500;
const units = ['key,name,parent_key', 'company,Example Ltd,']
  .concat(
    Array.from({ length: unitCount }, (_, at) => `shop-${at},Shop number ${at},company`),
    '',
  )
  .join('\n');

type MakeFile = (rows: number | null) => OutcomeFile;

export const outcomeFiles: Readonly<Record<string, MakeFile>> = {
  answers: (rows) => makeAnswers(rows ?? 1_000_000, true),
  anonymous: (rows) => makeAnswers(rows ?? 1_000_000, false),
  figures: (rows) => makeFigures(rows ?? 500_000),
  workbook: (rows) => makeBook(rows ?? 200_000),
};

/** Single answers of two years, with customers and identifiers or without. */
function makeAnswers(rows: number, isNamed: boolean): OutcomeFile {
  const lines = write(rows, (at) => {
    const day = new Date(Date.UTC(2024, 6, 1) + (at % 730) * 86_400_000 + at * 1_000);
    const time = new Date(day).toISOString().slice(0, 19);
    const answer = `shop-${at % unitCount},${time}Z,nps,${(at * 7) % 11}`;
    return isNamed ? `${answer},C${(at * 31) % 300_000},R${at}` : answer;
  });
  const header = `unit,answered at,metric,value${isNamed ? ',customer id,response id' : ''}\n`;
  return {
    title: `${rows} single answers ${isNamed ? 'with identifiers' : 'without identifiers'}`,
    units,
    content: Buffer.concat([Buffer.from(header), ...lines]),
    rows,
    seconds: 120,
  };
}

/** Figures of many days. */
function makeFigures(rows: number): OutcomeFile {
  const days = Math.ceil(rows / unitCount);
  const lines = write(rows, (at) => {
    const day = new Date(Date.UTC(2022, 0, 1) + (at % days) * 86_400_000);
    const unit = Math.floor(at / days);
    return `shop-${unit},${day.toISOString().slice(0, 10)},csat,${60 + ((at * 7) % 40)},${20 + (at % 90)}`;
  });
  return {
    title: `${rows} figures`,
    units,
    content: Buffer.concat([Buffer.from('unit,period,metric,value,n\n'), ...lines]),
    rows,
    seconds: 60,
  };
}

function makeBook(rows: number): OutcomeFile {
  const days = Math.ceil(rows / unitCount);
  const cells = Array.from({ length: rows }, (_, at) => {
    const day = new Date(Date.UTC(2022, 0, 1) + (at % days) * 86_400_000);
    return [
      `shop-${Math.floor(at / days)}`,
      day.toISOString().slice(0, 10),
      60 + ((at * 7) % 40),
      20 + (at % 90),
    ];
  });
  return {
    title: `${rows} figures in a workbook`,
    units,
    content: makeWorkbook({ Data: [['unit', 'period', 'csat', 'n'], ...cells] }),
    rows,
    seconds: 60,
  };
}

/** Lines in pieces, as one text of them all would be too long to hold twice. */
function write(rows: number, line: (at: number) => string): Buffer[] {
  const pieces: Buffer[] = [];
  for (let from = 0; from < rows; from += 10_000) {
    const count = Math.min(10_000, rows - from);
    const text = Array.from({ length: count }, (_, at) => line(from + at)).join('\n');
    pieces.push(Buffer.from(`${text}\n`));
  }
  return pieces;
}
