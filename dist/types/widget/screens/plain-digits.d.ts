/** Text with the digits of Arabic and Persian as 0 to 9, and with the Arabic decimal point as one. */
export declare function plainDigits(text: string): string;
