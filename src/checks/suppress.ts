import { isDate } from '../core/date.ts';
import type { Diagnostic, FindingSeverity } from '../core/diagnostic.ts';
import type { Location } from '../core/location.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Pack } from '../pack/pack.ts';
import type { QueryUse, Subject } from '../pack/subject.ts';
import type { Suppression } from '../pack/suppression.ts';
import { commentsOf } from '../promql/comments.ts';
import { CHECKS } from './registry.ts';

/** What suppressions are judged by. Each rule has a page as a check has. */
export const SUPPRESSION_RULES = [
  {
    code: 'lint/bad-suppression',
    severity: 'error',
    summary: 'A suppression names a check that there is, a reason and its last day.',
  },
  {
    code: 'lint/expired-suppression',
    severity: 'warning',
    summary: 'The last day of a suppression has not passed.',
  },
  {
    code: 'lint/unused-suppression',
    severity: 'warning',
    summary: 'A suppression hides a finding.',
  },
] as const satisfies readonly {
  readonly code: `lint/${string}`;
  readonly severity: FindingSeverity;
  readonly summary: string;
}[];

type RuleCode = (typeof SUPPRESSION_RULES)[number]['code'];

/** What a run knows that judges suppressions themselves. */
export interface SuppressionAudit {
  /** The day of the run, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Codes of the checks that ran: a suppression of another one could hide nothing. */
  readonly ran: ReadonlySet<string>;
}

/** Findings after suppression. */
export interface Suppressed {
  /** What is left, and what is wrong with the suppressions themselves. */
  readonly findings: readonly Diagnostic[];
  /** What is hidden. */
  readonly hidden: readonly Diagnostic[];
}

/**
 * Takes away what suppressions hide: those of the pack, and comments in queries. One that is badly written hides
 * nothing. Without `audit` nobody knows the day, so that all of them hold.
 */
export function suppress(
  found: readonly Diagnostic[],
  subject: Subject,
  audit?: SuppressionAudit,
): Suppressed {
  const written = [...ofPack(subject.pack), ...ofQueries(subject)];
  const valid = written.filter(({ fault }) => fault === undefined);
  const bad = written.flatMap(({ fault, at }) =>
    fault === undefined ? [] : [diagnostic('lint/bad-suppression', at, fault)],
  );
  const isExpired = ({ until }: Written): boolean => audit !== undefined && until < audit.today;
  const used = new Set<Written>();
  const findings: Diagnostic[] = [];
  const hidden: Diagnostic[] = [];
  for (const finding of found) {
    const covering = valid.filter(({ code, covers }) => code === finding.code && covers(finding.at));
    for (const one of covering) used.add(one);
    (covering.every(isExpired) ? findings : hidden).push(finding);
  }
  if (audit === undefined) return { findings: [...findings, ...bad], hidden };
  const stale = valid.flatMap((one) => {
    if (!used.has(one)) return audit.ran.has(one.code) && !one.isMoot ? [unused(one)] : [];
    return isExpired(one) ? [expired(one)] : [];
  });
  return { findings: [...findings, ...bad, ...stale], hidden };
}

/** A message with what to do about it. */
type Words = Pick<Diagnostic, 'message' | 'help'>;

/** A suppression as somebody wrote it down. */
interface Written extends Pick<Suppression, 'code' | 'until'> {
  /** Where it is written. */
  readonly at: Location;
  /** Whether it hides findings at a place. */
  readonly covers: (at: Location) => boolean;
  /** Set when what it is about was not judged, so that it need not hide anything. */
  readonly isMoot: boolean;
  /** What is wrong with it. */
  readonly fault: Words | undefined;
}

function ofPack(pack: Pack | undefined): readonly Written[] {
  return (pack?.definition.suppressions ?? []).map((suppression) => {
    const { code, path, until } = suppression;
    return {
      code,
      until,
      at: { path },
      covers: (at) => at.file === undefined && isWithin(at.path, path),
      isMoot: pack !== undefined && isLeftOut(path, pack),
      fault:
        path === ''
          ? { message: 'The suppression has no path.', help: 'Name what it excuses, e.g. "alerts/Name".' }
          : faultOf(suppression),
    };
  });
}

/** Whether the settings or the platform leave out what a path names. */
function isLeftOut(path: string, { definition, alerts, records, dashboards }: Pack): boolean {
  const name = path.split('/')[1];
  const defined = [
    ...definition.rules.flatMap((module) => Object.values(module).map((rule) => rule.name)),
    ...definition.dashboards.map(({ uid }) => uid),
  ];
  const there = [...[...alerts, ...records].map((rule) => rule.name), ...dashboards.map(({ uid }) => uid)];
  return name !== undefined && defined.includes(name) && !there.includes(name);
}

function ofQueries({ queries }: Subject): readonly Written[] {
  // Rules of a file may have one name, and so one path: then the one that begins last before a place holds it.
  const linesBegun = (site: Location): readonly number[] =>
    queries.flatMap(({ use }) => {
      const other = siteOf(use);
      return other.file === site.file && other.path === site.path ? [other.line ?? 0] : [];
    });
  return queries.flatMap((query) => {
    // To find comments is dear, and hardly any query has one of ours.
    if (!query.text.includes(MARK)) return [];
    const site = siteOf(query.use);
    const covers = ({ file, path, line = 0 }: Location): boolean => {
      if (file !== site.file || site.path === undefined || !isWithin(path, site.path)) return false;
      const before = linesBegun(site).filter((begun) => begun <= line);
      return before.length === 0 || Math.max(...before) === (site.line ?? 0);
    };
    return commentsOf(query.text).flatMap(({ text, span }): readonly Written[] => {
      if (!text.startsWith(MARK)) return [];
      const at = { ...query.site, ...query.place?.(span.from), span };
      const [, code, until = '', reason = ''] = COMMENT.exec(text.slice(MARK.length)) ?? [];
      const fault = code === undefined ? NO_SUPPRESSION : faultOf({ code, until, reason });
      return [{ code: code ?? '', until, at, covers, isMoot: false, fault }];
    });
  });
}

const MARK = 'smbp-obs:';
const COMMENT = /^\s*ignore\s+(\S+)(?:\s+until\s+(\S+))?(?:\s+because\s+(.+))?$/;
const FORM = '# smbp-obs: ignore <code> until <YYYY-MM-DD> because <reason>';
const NO_SUPPRESSION: Words = { message: 'The comment is no suppression.', help: `Write "${FORM}".` };

/** What a comment in a query speaks of: the rule, or the query of the panel. */
function siteOf(use: QueryUse): Location {
  switch (use.kind) {
    case 'alert':
    case 'record':
    case 'template':
      return use.rule.site;
    case 'panel':
      return use.target.site;
    case 'variable':
      return use.variable.site;
    case 'annotation':
      return use.annotation.site;
  }
}

function isWithin(path: string | undefined, prefix: string): boolean {
  return path === prefix || path?.startsWith(`${prefix}/`) === true;
}

function faultOf({ code, until, reason }: Omit<Suppression, 'path'>): Words | undefined {
  const codes = CHECKS.map((check) => check.code);
  if (!codes.some((known) => known === code)) {
    return {
      message: `The suppression names "${code}", which is no check.`,
      help: didYouMean(code, codes, 'Name the check as the finding does.'),
    };
  }
  if (!isDate(until)) {
    return {
      message:
        until === ''
          ? `The suppression of ${code} has no last day.`
          : `The suppression of ${code} ends on "${until}", which is no day.`,
      help: 'Say until when it holds, as YYYY-MM-DD.',
    };
  }
  if (reason.trim() === '') {
    return {
      message: `The suppression of ${code} has no reason.`,
      help: 'Say why the finding is right and yet not answered.',
    };
  }
  return undefined;
}

function unused({ code, at }: Written): Diagnostic {
  return diagnostic('lint/unused-suppression', at, {
    message: `The suppression of ${code} hides nothing.`,
    help: 'Remove it.',
  });
}

function expired({ code, until, at }: Written): Diagnostic {
  return diagnostic('lint/expired-suppression', at, {
    message: `The suppression of ${code} ended on ${until}.`,
    help: 'Answer the finding that it hid, or set a new last day.',
  });
}

function diagnostic(code: RuleCode, at: Location, words: Words): Diagnostic {
  const severity = SUPPRESSION_RULES.find((rule) => rule.code === code)?.severity ?? 'error';
  return { code, severity, ...words, at };
}
