/** The form that a page asks: `form-a` of `form-a-s3`. */
export function formOfPage(page: string): string {
  return page.replace(/-s\d+$/, '');
}
