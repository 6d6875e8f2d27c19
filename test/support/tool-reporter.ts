import type { Reporter, TestModule } from 'vitest/node';

import { SKIPPED_FOR } from './skip.ts';

/** Says at the end, loudly and counted, which tests were not run because an outside program is missing. */
export default class ToolReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const notes = modules.flatMap((module) =>
      Array.from(module.children.allTests('skipped'), (test) => {
        const result = test.result();
        return result.state === 'skipped' ? (result.note ?? '') : '';
      }),
    );
    const counts = new Map<string, number>();
    for (const note of notes.filter((text) => text.startsWith(SKIPPED_FOR))) {
      counts.set(note, (counts.get(note) ?? 0) + 1);
    }
    for (const [note, count] of counts)
      console.warn(`\nNOT RUN: ${count} ${count === 1 ? 'test' : 'tests'} ${note}.`);
  }
}
