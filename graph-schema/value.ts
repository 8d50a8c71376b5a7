/** A value that both databases can hold and give back; integers are JavaScript integers. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
