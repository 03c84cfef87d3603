/** A name inside a sentence: "Paid-in investment" loses its capital, "GDP" keeps it. */
export function inner(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
