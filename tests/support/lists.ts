/** A list without what stands at one place. */
export const dropped = <T>(list: readonly T[], at: number): T[] => list.filter((_, place) => place !== at);

/** A list with something else at one place. */
export const put = <T>(list: readonly T[], at: number, value: T): T[] =>
  list.map((was, place) => (place === at ? value : was));
