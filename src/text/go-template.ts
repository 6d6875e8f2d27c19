/**
 * Literal text as a template of Go's text/template that renders it byte for byte, also beside other literals and
 * actions: two braces open an action, and so would one brace at the end followed by another. Closing braces are
 * harmless (Go 1.26, text/template/parse/lex.go).
 */
export function escapeGoTemplate(text: string): string {
  return text.replace(/\{{2,}|\{$/g, '{{"$&"}}');
}
