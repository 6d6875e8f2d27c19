import { showable } from '../../text/showable.ts';
import type { Colors } from '../terminal.ts';
import { wrap } from './wrap.ts';

const WIDTH = 80;

/** Draws the Markdown page of a check for a terminal: headings, paragraphs and fenced examples are all that it has. */
export function renderPage(markdown: string, colors: Colors): string {
  let isCode = false;
  const lines = markdown
    .trimEnd()
    .split('\n')
    .flatMap((line): readonly string[] => {
      const fence = /^```\w*(?: (bad|good))?$/.exec(line);
      if (fence !== null) {
        isCode = !isCode;
        return [];
      }
      if (isCode) return [`    ${colors.cyan(showable(line))}`];
      const heading = /^#+ (.*)$/.exec(line)?.[1];
      if (heading !== undefined) return [colors.bold(showable(heading))];
      return wrap(showable(line), WIDTH).map((words) =>
        words.replace(/`([^`]+)`/g, (_code, code: string) => colors.cyan(code)),
      );
    });
  return lines.join('\n');
}
