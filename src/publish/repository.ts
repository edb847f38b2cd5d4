/**
 * Where the words of a page can be changed, and where a mistake can be reported; whoever builds says so
 * (docs/publishing.md). Without it pages have no such links.
 */
const { EDIT_URL = '', REPORT_URL = '' } = process.env;

/** The address at which a file of the repository is edited. @param file as `content/en/guide/node.mdx` */
export function editAt(file: string | undefined): string | undefined {
  return EDIT_URL && file ? EDIT_URL + file : undefined;
}

/** The address at which a mistake on a page is reported. @param page its whole address */
export function reportAt(page: string): string | undefined {
  return REPORT_URL ? REPORT_URL + encodeURIComponent(page) : undefined;
}
