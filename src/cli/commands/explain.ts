import type { Catalog } from '../../catalog/catalog.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { invariant, PackError } from '../../core/errors.ts';
import { didYouMean } from '../../core/suggest.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { PackDefinition } from '../../pack/definition.ts';
import type { QueryFacts } from '../../pack/facts.ts';
import { resolveOn, resolvePack } from '../../pack/resolve.ts';
import { subjectOf } from '../../pack/subject-of-pack.ts';
import type { Subject } from '../../pack/subject.ts';
import { checkPage, checkPageCodes } from '../check-pages.ts';
import type { ExitCode } from '../exit-code.ts';
import { EXIT } from '../exit-code.ts';
import { explanationOf } from '../explanation.ts';
import { ALL_PROFILES, fileProfiles, packProfiles, USUAL_INTERVAL_SECONDS } from '../lint-profile.ts';
import { parseSettingsSource } from '../parse-settings-source.ts';
import { renderErrorsJson, renderExplanationJson } from '../render/explain-json.ts';
import { renderExplanation } from '../render/explain-pretty.ts';
import { renderPage } from '../render/page.ts';
import { reportFindings } from '../report-findings.ts';
import { readSettingsSource } from '../settings-source.ts';
import type { Terminal } from '../terminal.ts';

/** Options of `explain`. */
export interface ExplainOptions {
  readonly settings?: string;
  readonly profile?: string;
  readonly catalog?: readonly string[];
  readonly format: 'pretty' | 'json';
}

/** What is to be explained, and by what. */
export interface ExplainRequest {
  readonly definition: PackDefinition;
  /** A PromQL expression, or the code of a check. */
  readonly query: string;
  readonly options: ExplainOptions;
  /** Used instead of the catalog of the pack. */
  readonly catalog: Catalog | undefined;
}

/** Says what a check means, or what is known of a query. */
export function explain(request: ExplainRequest, terminal: Terminal): ExitCode {
  const codes = checkPageCodes();
  const { query } = request;
  // `promql/parses` would be an expression too; nobody divides by the name of a check.
  const family = query.split('/')[0] ?? '';
  const isCode = query.includes('/') && codes.some((code) => code.startsWith(`${family}/`));
  return isCode ? explainCheck(query, codes, terminal) : explainQuery(request, terminal);
}

function explainCheck(code: string, codes: readonly string[], terminal: Terminal): ExitCode {
  const page = checkPage(code);
  if (page === undefined) {
    throw new PackError('INPUT_INVALID', `There is no check "${code}".`, {
      help: didYouMean(code, codes, 'Run "smbp-obs lint --list" for all of them.'),
    });
  }
  terminal.out(renderPage(page, terminal.colors));
  return EXIT.clean;
}

function explainQuery(request: ExplainRequest, terminal: Terminal): ExitCode {
  const { query, options } = request;
  const judge = judgeOf(request);
  if ('problems' in judge) {
    reportFindings(judge.problems, terminal);
    return EXIT.wrongUse;
  }
  const { subject, helpOf } = judge;
  const facts = factsOf(query, subject);
  const { expr, inference, errors } = facts;
  if (expr === undefined || inference === undefined) {
    const found = errors.map(({ message, help, span }): Diagnostic => ({
      code: 'promql/parses',
      severity: 'error',
      message,
      help,
      at: { text: query, span },
    }));
    if (options.format === 'json') terminal.out(renderErrorsJson(query, found).trimEnd());
    else reportFindings(found, terminal);
    return EXIT.findings;
  }
  const { vocabulary } = subject;
  const explanation = explanationOf({ query, facts: { ...facts, expr, inference }, vocabulary, helpOf });
  terminal.out(
    options.format === 'json'
      ? renderExplanationJson(explanation).trimEnd()
      : renderExplanation(explanation, terminal.colors),
  );
  return EXIT.clean;
}

/** A query is that of a rule, or of a dashboard when only that makes it one: variables of Grafana are no PromQL. */
function factsOf(text: string, subject: Subject): QueryFacts {
  const facts = subject.factsOf({ reader: 'rule', text });
  if (facts.expr !== undefined || !text.includes('$')) return facts;
  return subject.factsOf({ reader: 'dashboard', text });
}

/** What a query is judged by. */
interface Judge {
  readonly subject: Subject;
  /** What a catalog or a recording rule says of a series. */
  readonly helpOf: (series: string) => string | undefined;
}

function judgeOf({
  definition,
  options,
  catalog,
}: ExplainRequest): Judge | { readonly problems: readonly Diagnostic[] } {
  const { settings, profile } = options;
  if (profile === ALL_PROFILES) {
    throw new PackError('INPUT_INVALID', 'A query is explained on one platform.', {
      help: 'Name the platform.',
    });
  }
  if (catalog !== undefined) {
    if (settings !== undefined) {
      throw new PackError('INPUT_INVALID', 'Settings are of the pack, and so is its catalog.', {
        help: 'Leave --settings or --catalog out.',
      });
    }
    return foreignJudge(catalog, profile);
  }
  const source = readSettingsSource(settings);
  const parsed = parseSettingsSource(definition, source);
  if ('problems' in parsed) return parsed;
  const [platform = parsed.settings.platform] = packProfiles(profile, parsed.settings.platform);
  const pack = resolveOn(platform, resolvePack(definition, parsed.settings));
  const records = new Map(pack.records.map((record) => [record.name, record.help]));
  const helpOfCatalog = helpIn(pack.catalog);
  return { subject: subjectOf(pack), helpOf: (series) => records.get(series) ?? helpOfCatalog(series) };
}

function foreignJudge(catalog: Catalog, profile: string | undefined): Judge {
  const [first] = fileProfiles(profile);
  invariant(first !== undefined, 'a name stands for a profile at least');
  const { platform, dialects } = first;
  const { subject } = ingest([], {
    catalog,
    platform,
    dialects,
    scrapeIntervalSeconds: USUAL_INTERVAL_SECONDS,
    evaluationIntervalSeconds: USUAL_INTERVAL_SECONDS,
  });
  return { subject, helpOf: helpIn(catalog) };
}

function helpIn({ series }: Catalog): Judge['helpOf'] {
  return (name) => series.get(name)?.metric.help;
}
