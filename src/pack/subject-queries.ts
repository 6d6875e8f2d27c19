import type { SubjectDashboard, SubjectGroup, SubjectQuery } from './subject.ts';

/** Every query of rules and dashboards with what it is for, in the order in which they stand. */
export function queriesOf(
  groups: readonly SubjectGroup[],
  dashboards: readonly SubjectDashboard[],
): readonly SubjectQuery[] {
  return [
    ...groups.flatMap((group) =>
      group.rules.map((rule): SubjectQuery => {
        const use =
          rule.kind === 'alert'
            ? ({ kind: 'alert', rule, group } as const)
            : ({ kind: 'record', rule, group } as const);
        return { ...rule.expr, use };
      }),
    ),
    ...dashboards.flatMap((dashboard) => [
      ...dashboard.variables.flatMap((variable): readonly SubjectQuery[] => {
        if (variable.selector === undefined) return [];
        return [{ ...variable.selector, use: { kind: 'variable', dashboard, variable } }];
      }),
      ...dashboard.panels.flatMap((panel) =>
        panel.targets.map((target): SubjectQuery => ({
          ...target.expr,
          use: { kind: 'panel', dashboard, panel, target },
        })),
      ),
      ...dashboard.annotations.map((annotation): SubjectQuery => ({
        ...annotation.expr,
        use: { kind: 'annotation', dashboard, annotation },
      })),
    ]),
  ];
}
