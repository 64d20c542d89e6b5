/** Regular expression source for what stands between a name and its value: quotes, brackets, and one operator. */
export const ASSIGN = String.raw`(?:\\?["'\]]){0,2}\s{0,4}(?:=>|:=|=|:)\s{0,4}(?:\\?["'\`]|Bearer )?`

/** A GUID's regular expression source. */
export const GUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}'
