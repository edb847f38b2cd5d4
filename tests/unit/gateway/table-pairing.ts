import type { PAIRING as IN_SRC } from '../../../src/gateway/refusals/pairing.ts';
import type { Known } from './known.ts';

/** The part of the table that is about approvals. */
export const PAIRING: Readonly<Record<keyof typeof IN_SRC, Known>> = {
  'pairing-scope-upgrade': {
    stands: ['pairing', '2026.2.19'],
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
    stands: ['pairing', '2026.2.19'],
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
    stands: ['pairing', '2026.2.26'],
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
    stands: ['pairing', '2026.2.26'],
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
    stands: ['pairing', '2026.9.1'],
    codes: ['PAIRING_REJECTED', 'PAIRING_EXPIRED'],
    says: [
      'pairing request was rejected',
      'pairing expired',
      'pairing was declined',
      'pairing request expired',
    ],
  },
  'device-change-denied': {
    stands: ['pairing', '2026.3.31'],
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
    stands: ['pairing', '2026.3.28'],
    reasons: ['device-pair-removed'],
    says: ['device removed', 'client invalidated: device-pair-removed'],
  },
  'node-pairing-rate-limited': {
    stands: ['pairing', '2026.6.11'],
    says: ['node pairing rate limited'],
  },
  'node-pairing-changed': {
    stands: ['pairing', '2026.8.2'],
    says: ['node pairing changed during connect'],
  },
  'missing-scope': {
    stands: ['pairing', '2026.2.26'],
    says: [
      'This command requires operator.pairing.',
      'Cannot approve a request requiring operator.admin.',
      'missing scope: operator.read',
      'missing scope:operator.admin',
    ],
  },
  'pairing-required': {
    stands: ['pairing', '2026.1.29'],
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
