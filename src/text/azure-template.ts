/**
 * Text as a value of an Azure Resource Manager template, where one that begins with a bracket is an expression: a second
 * bracket makes it text again.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions (escape characters)
 */
export function escapeAzureTemplate(text: string): string {
  return text.startsWith('[') ? `[${text}` : text;
}
