// The app's quota at Spotify, spent or not: a fault of the stand-in that goes before all others and never ends by itself.
import { faultByName, faultNameOf, type PendingFault, type StandIn } from '../../spotify/stand-in';

export const quotaFault = '429-quota';

export function isQuota({ fault, on, left }: PendingFault): boolean {
  return left === 'always' && on === null && faultNameOf(fault) === quotaFault;
}

/** Other faults that wait stay as they are. */
export function setQuota(standIn: StandIn, spent: boolean): void {
  const others = standIn.pendingFaults.filter(pending => !isQuota(pending));
  const fault = faultByName(quotaFault);
  standIn.clearFaults();
  if (spent && fault !== null) standIn.injectFault(fault, { times: 'always' });
  for (const { fault: other, on, left } of others) {
    standIn.injectFault(other, { times: left, ...(on === null ? {} : { on }) });
  }
}
