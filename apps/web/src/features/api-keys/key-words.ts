import { say } from '@throughline/speech';
import type { ApiKey, ApiScope } from '@throughline/types';

/** What a key may do, as its form offers it. */
export function nameScope(scope: ApiScope): string {
  switch (scope) {
    case 'outcomes:write':
      return say('Push outcomes');
    case 'outcomes:read':
      return say('Read which metrics and periods are in');
    case 'customers:write':
      return say('Push recent customers');
  }
}

/** "Push outcomes; nps, csat only". */
export function describeRights({ scopes, metrics }: Pick<ApiKey, 'scopes' | 'metrics'>): string {
  const rights = scopes.map(nameScope).join('; ');
  return metrics.length === 0
    ? rights
    : say('{rights}; {metrics} only', { rights, metrics: metrics.join(', ') });
}

/** Metrics as they are typed into one field, with commas between. */
export function readMetrics(text: string): string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((metric) => metric.trim())
        .filter(Boolean),
    ),
  ];
}

/** A first push with curl, as it is typed into a shell. */
export function writeExample(server: string): string {
  return `echo '{"unit":"shop-1","period":"2026-03","metric":"nps","value":41,"n":120}' |
curl --fail-with-body -H "Authorization: Bearer $THROUGHLINE_API_KEY" \\
  -H "Content-Type: application/x-ndjson" -H "Idempotency-Key: nightly-2026-03-31" \\
  --data-binary @- "${server}/api/feeds/outcomes?dryRun=true"`;
}
