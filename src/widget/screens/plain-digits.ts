/** Text with the digits of Arabic and Persian as 0 to 9, and with the Arabic decimal point as one. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace('\u066b', '.');
}
