/** Hexadecimal digits in groups of four, so that eyes keep their place: `19645405A1` is `1964 5405 A1`. */
export const spacedHex = (hex: string): string => hex.match(/.{1,4}/g)?.join(' ') ?? '';
