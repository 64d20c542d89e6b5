/** Regular expression source for what stands between a name and its value: quotes, brackets, one operator or an opening bracket. */
export const ASSIGN = String.raw`(?:\\?["'\`\]]){0,3}\s{0,4}(?:=>|:=|[=:(,])\s{0,4}(?:\\?["'\`\[]){0,3}`
