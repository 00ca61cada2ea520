import { byId, fill } from './element.ts';

/** Says one sentence in the live region: what was done, or what stands in the way. It stays until the next action. */
export function say(sentence: string, tone: 'plain' | 'bad' = 'plain'): void {
  const status = byId('status');
  status.dataset.tone = tone;
  fill(status, sentence);
}
