/** What the converter tells the editor: what it recognised, what it doubts, what it left out. Nothing is dropped in silence. */
export interface Remark {
  /** Line of the pasted text, counted from 1. */
  line: number;
  /** What it is about, in Indonesian: "judul", "tempat berita". */
  subject: string;
  /** The words as they were pasted; empty where something is missing. */
  words: string;
  /** What was made of them, or what the editor has to do. */
  message: string;
}

export interface Report {
  recognized: Remark[];
  doubtful: Remark[];
  discarded: Remark[];
}

/** @returns true, for functions that say whether they took a line */
export const push = (list: Remark[], remark: Remark): true => {
  list.push(remark);
  return true;
};

export const emptyReport = (): Report => ({ recognized: [], doubtful: [], discarded: [] });

const sections = [
  ['recognized', 'DIKENALI'],
  ['doubtful', 'DIRAGUKAN, periksa satu per satu'],
  ['discarded', 'DIBUANG dari naskah'],
] as const;

/** As text for a terminal or an e-mail. */
export function formatReport(report: Report): string {
  return sections
    .map(([key, title]) => {
      const lines = report[key].toSorted((a, b) => a.line - b.line).map(formatRemark);
      return [title, ...(lines.length > 0 ? lines : ['  (tidak ada)'])].join('\n');
    })
    .join('\n\n');
}

function formatRemark({ line, subject, words, message }: Remark): string {
  const place = line > 0 ? `baris ${line}, ` : '';
  return `  ${place}${subject}: ${[words === '' ? '' : `"${words}"`, message].filter(Boolean).join(' ')}`;
}
