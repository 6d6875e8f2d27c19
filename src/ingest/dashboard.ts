import type { SubjectDashboard } from '../pack/subject.ts';
import { plainValue } from '../text/source-node.ts';
import { readAnnotations } from './annotations.ts';
import type { Cursor } from './cursor.ts';
import { siteOf, textAt } from './cursor.ts';
import { dataSourcesOf } from './data-source.ts';
import { readPanels } from './panels.ts';
import { readVariables } from './variables.ts';

/** Reads a dashboard in Grafana's JSON model, version 1. Like Grafana, it passes over what has another form. */
export function readDashboard(found: Cursor): SubjectDashboard {
  const uid = textAt(found, 'uid');
  const title = textAt(found, 'title') ?? '';
  const model = { ...found, path: `dashboards/${uid ?? title}` };
  const sources = dataSourcesOf(model);
  return {
    ...(uid !== undefined && uid !== '' && { uid }),
    title,
    variables: readVariables(model, sources),
    panels: readPanels(model, sources),
    annotations: readAnnotations(model, sources),
    model: plainValue(model.node),
    site: siteOf(model),
  };
}
