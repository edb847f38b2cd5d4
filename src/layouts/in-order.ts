/** An entry of content that says its place among its like. */
interface Placed {
  readonly data: { readonly order: number };
}

/** Orders entries of content as they say themselves. */
export const inOrder = (a: Placed, b: Placed): number => a.data.order - b.data.order;
