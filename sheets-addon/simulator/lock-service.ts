import type { Host } from './host.ts';
import { strict } from './strict.ts';

type Lock = GoogleAppsScript.Lock.Lock;
type Service = GoogleAppsScript.Lock.LockService;

/** One lock a document. `host.lockedElsewhere` plays the second manager. */
export function lockService(host: Host): Service {
  let mine = false;
  const take = (): boolean => {
    if (mine) return true;
    if (host.lockedElsewhere || host.locked) return false;
    host.locked = true;
    mine = true;
    return true;
  };
  const part = {
    hasLock: () => mine,
    tryLock(_milliseconds: number) {
      host.log.note('free', 'Lock.tryLock');
      return take();
    },
    waitLock(_milliseconds: number) {
      if (!take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    releaseLock() {
      host.log.note('free', 'Lock.releaseLock');
      if (mine) host.locked = false;
      mine = false;
    },
  } satisfies Pick<Lock, 'hasLock' | 'tryLock' | 'waitLock' | 'releaseLock'>;
  const lock = strict<Lock>('Lock', part);
  return strict<Service>('LockService', { getDocumentLock: () => lock });
}
