/** Regular expression source for what stands between a name and its value: quotes, brackets, and one operator. */
export const ASSIGN = String.raw`(?:\\?["'\]]|&quot;){0,2}\s{0,4}(?:=>|:=|=|:|,)\s{0,4}(?:\\?["'\`]|&quot;)?`
