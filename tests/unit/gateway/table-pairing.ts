import type { PAIRING as IN_SRC } from '../../../src/gateway/refusals/pairing.ts';
import type { Known } from './known.ts';

/** The part of the table that is about approvals. */
export const PAIRING: Readonly<Record<keyof typeof IN_SRC, Known>> = {
  'pairing-scope-upgrade': {
    gate: 'pairing',
    reasons: ['scope-upgrade'],
    says: [
      'pairing required: device is asking for more scopes than currently approved',
      'scope upgrade pending approval',
      'Scope upgrade pending',
      'Approve the new access level',
      'reason=scope-upgrade',
      'Gateway scope upgrade approval required.',
      'Review the requested scopes, then approve the pending upgrade.',
    ],
  },
  'pairing-role-upgrade': {
    gate: 'pairing',
    reasons: ['role-upgrade'],
    says: [
      'pairing required: device is asking for a higher role than currently approved',
      'role upgrade pending approval',
      'Role upgrade pending',
      'Approve the new role',
      'reason=role-upgrade',
      'Gateway role upgrade approval required.',
      'Review the requested role upgrade, then approve the pending request.',
    ],
  },
  'pairing-metadata-upgrade': {
    gate: 'pairing',
    reasons: ['metadata-upgrade'],
    says: [
      'pairing required: device identity changed and must be re-approved',
      'device metadata change pending approval',
      'Device refresh pending',
      'Re-approve this browser',
      'reason=metadata-upgrade',
      'Gateway device refresh approval required.',
      'Review the refreshed device details, then approve the pending request.',
    ],
  },
  'pairing-not-approved': {
    gate: 'pairing',
    reasons: ['not-paired'],
    says: [
      'pairing required: device is not approved yet',
      'The gateway has not seen it before',
      'device pairing required',
      'reason=not-paired',
      'First-time device pairing request',
      'Approve this browser',
      'Approve this device from the pending pairing requests.',
    ],
  },
  'pairing-rejected': {
    gate: 'pairing',
    codes: ['PAIRING_REJECTED', 'PAIRING_EXPIRED'],
    says: [
      'pairing request was rejected',
      'pairing expired',
      'pairing was declined',
      'pairing request expired',
    ],
  },
  'device-change-denied': {
    gate: 'pairing',
    reasons: ['role-management-requires-admin', 'caller-scopes-required', 'unknown-device-or-role'],
    says: [
      'node pairing removal denied',
      'device token rotation denied',
      'device token revocation denied',
      'device pairing approval denied',
      'device pairing rejection denied',
      'device pairing removal denied',
      'device pairing rename denied',
      'reason=caller-missing-scope',
    ],
  },
  'device-removed': {
    gate: 'pairing',
    reasons: ['device-pair-removed'],
    says: ['device removed', 'client invalidated: device-pair-removed'],
  },
  'node-pairing-rate-limited': {
    gate: 'pairing',
    says: ['node pairing rate limited'],
  },
  'node-pairing-changed': {
    gate: 'pairing',
    says: ['node pairing changed during connect'],
  },
  'missing-scope': {
    gate: 'pairing',
    says: [
      'This command requires operator.pairing.',
      'Cannot approve a request requiring operator.admin.',
      'missing scope: operator.read',
      'missing scope:operator.admin',
    ],
  },
  'pairing-required': {
    gate: 'pairing',
    codes: ['PAIRING_REQUIRED', 'NOT_PAIRED'],
    says: [
      'device approval is required',
      'Device approval needed. Run it',
      'Approve the pending device request before retrying.',
      'preview the pending request, then rerun the printed one',
      'Capability: pairing pending',
      '"capability: pairing-pending"',
      'Gateway pairing approval required.',
      'pairing required',
      'pairing-required',
      'openclaw_gateway_pairing_required',
      'code=NOT_PAIRED',
    ],
  },
};
