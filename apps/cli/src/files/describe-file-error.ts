/** A sentence for a file that cannot be read or written; any other error is thrown again. */
export function describeFileError(path: string, error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file ${path}.`;
    case 'EISDIR':
      return `${path} is a folder, not a file.`;
    case 'EACCES':
    case 'EPERM':
      return `The file ${path} may not be read by this account.`;
    default:
      throw error;
  }
}
