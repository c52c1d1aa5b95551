const isAmex = (digits: string): boolean => /^3[47]/.test(digits);

export const digitsOf = (value: string): string => value.replace(/\D/g, "");

/** `4242 4242 4242 4242`, and American Express as `3782 822463 10005`. */
export function formatNumber(value: string): string {
  const digits = digitsOf(value).slice(0, isAmex(digitsOf(value)) ? 15 : 19);
  if (isAmex(digits)) return [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)].filter(Boolean).join(" ");
  return digits.match(/.{1,4}/g)?.join(" ") ?? "";
}

/** `12 / 34` */
export function formatExpiry(value: string): string {
  const typed = digitsOf(value);
  // A month can't begin with 2 to 9: the holder left out the zero.
  const digits = (/^[2-9]/.test(typed) ? `0${typed}` : typed).slice(0, 4);
  return digits.length > 2 ? `${digits.slice(0, 2)} / ${digits.slice(2)}` : digits;
}

export const numberLength = (digits: string): number => (isAmex(digits) ? 15 : /^3(?:0|6|8)/.test(digits) ? 14 : 16);
export const cvcLength = (digits: string): number => (isAmex(digits) ? 4 : 3);

export function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}
