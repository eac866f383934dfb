/** A phone number as lists show it: `13812342207` → `138****2207`; short numbers keep their last two digits. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (digits.length >= 11) return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 7)}${digits.slice(-4)}`
  return `${'*'.repeat(Math.max(digits.length - 2, 0))}${digits.slice(-2)}`
}
