import type { Diagnostic } from '../core/diagnostic.ts';
import { sortDiagnostics } from '../core/diagnostic.ts';
import { createFactsOf } from '../pack/facts.ts';
import { queriesOf } from '../pack/subject-queries.ts';
import type { Subject } from '../pack/subject.ts';
import type { DocumentContent } from './documents.ts';
import { readDocument } from './documents.ts';
import type { ForeignFile } from './foreign-file.ts';
import type { IngestOptions } from './ingest-options.ts';
import { readSourceFile } from './source-file.ts';
import { templateQueriesOf } from './template-queries.ts';
import { vocabularyOf } from './vocabulary.ts';

export type { ForeignFile, IngestOptions };

/** Rules and dashboards of files, and what is wrong with the files themselves. */
export interface Ingested {
  readonly subject: Subject;
  /** Files that are neither YAML nor JSON, hold nothing that is known, or break the form of what they hold. */
  readonly problems: readonly Diagnostic[];
}

/** How much is said of one file: nobody reads more, and a hostile one has no end. */
const MAX_PROBLEMS = 100;

/**
 * Reads rule files of Prometheus, PrometheusRule objects (also several in one file) and Grafana dashboards (JSON model
 * v1, also inside a ConfigMap or an API answer), so that the checks of the pack can judge them. Never throws.
 */
export function ingest(files: readonly ForeignFile[], options: IngestOptions): Ingested {
  const problems: Diagnostic[] = [];
  const contents = files.map((file) => readFile(file, problems));
  const groups = contents.flatMap((content) => content.groups);
  const dashboards = contents.flatMap((content) => content.dashboards);
  const { dialects, scrapeIntervalSeconds, evaluationIntervalSeconds, retentionSeconds } = options;
  const vocabulary = vocabularyOf(options, groups);
  return {
    subject: {
      vocabulary,
      dialects,
      scrapeIntervalSeconds,
      evaluationIntervalSeconds,
      ...(retentionSeconds !== undefined && { retentionSeconds }),
      policy: {},
      groups,
      dashboards,
      queries: [...queriesOf(groups, dashboards), ...templateQueriesOf(groups)],
      factsOf: createFactsOf({ vocabulary, evaluationIntervalSeconds }),
    },
    problems: sortDiagnostics(problems),
  };
}

function readFile(file: ForeignFile, problems: Diagnostic[]): Pick<DocumentContent, 'groups' | 'dashboards'> {
  const before = problems.length;
  const documents = readSourceFile(file, (problem) => {
    if (problems.length - before < MAX_PROBLEMS) problems.push(problem);
  });
  const contents = documents.map(readDocument);
  if (problems.length === before && !contents.some(({ isKnown }) => isKnown)) {
    problems.push({
      code: 'file/nothing-to-judge',
      severity: 'warning',
      message: `The file "${file.name}" holds neither rules nor a dashboard.`,
      help: 'Give a rule file, PrometheusRule objects, or a dashboard in the classic JSON model of Grafana.',
      at: { file: file.name, line: 1, column: 1 },
    });
  }
  return {
    groups: contents.flatMap(({ groups }) => groups),
    dashboards: contents.flatMap(({ dashboards }) => dashboards),
  };
}
