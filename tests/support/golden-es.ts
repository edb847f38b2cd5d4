import { GOLDEN_TEXTS, type Golden } from './golden.ts';

/**
 * What people type and paste who speak Spanish, and the page that answers it; more than one only where they are equally right.
 * Texts of the dashboard are those of its Spanish, 2026.9.6.
 */
export const GOLDEN_ES: Golden = [
  ...GOLDEN_TEXTS,
  // whole texts, as the dashboard shows them in Spanish
  ['Aprueba este navegador', 'errors/pairing-not-approved/'],
  [
    'Este navegador superó la autenticación del Gateway en 192.168.1.20:18789, pero el Gateway no lo había visto antes. Una aprobación única en el host del Gateway completa la vinculación.',
    'errors/pairing-not-approved/',
  ],
  ['Aprueba el nuevo nivel de acceso', 'errors/pairing-scope-upgrade/'],
  [
    'Este navegador ya está vinculado con localhost:18789, pero solicitó un acceso para el que no tenía aprobación. Aprueba la nueva solicitud en el host del Gateway.',
    'errors/pairing-scope-upgrade/',
    'errors/pairing-role-upgrade/',
    'causes/scope-or-role-upgrade/',
  ],
  ['Aprueba el nuevo rol', 'errors/pairing-role-upgrade/'],
  ['Vuelve a aprobar este navegador', 'errors/pairing-metadata-upgrade/'],
  ['Este Gateway requiere su token', 'errors/token-missing/'],
  ['Este Gateway requiere su contraseña', 'errors/password-missing/'],
  ['Secreto de Gateway rechazado', 'errors/token-mismatch/'],
  [
    'localhost:18789 rechazó el secreto de Gateway proporcionado. Comprueba que pertenezca a este Gateway e inténtalo de nuevo.',
    'errors/token-mismatch/',
  ],
  ['Se requiere autenticación mediante proxy', 'errors/proxy-identity-refused/'],
  ['Demasiados intentos fallidos', 'errors/rate-limited/'],
  [
    'El Gateway está limitando temporalmente los intentos de autenticación de este cliente.',
    'errors/rate-limited/',
  ],
  ['Se requiere un contexto de navegador seguro', 'errors/control-ui-needs-device-identity/'],
  [
    'Esta página se ejecuta mediante HTTP sin cifrar, por lo que el navegador no puede crear la identidad de dispositivo que espera Gateway.',
    'errors/control-ui-needs-device-identity/',
    'causes/device-identity-needs-secure-context/',
  ],
  ['Origen del navegador no permitido', 'errors/origin-not-allowed/'],
  ['Incompatibilidad de protocolo', 'errors/protocol-mismatch/'],
  ['No se puede acceder al Gateway', 'errors/close-1006/', 'causes/gateway-down-or-unreachable/'],
  ['Se requiere una identidad verificada', 'errors/verified-user-required/'],
  ['Verificación de perfil no disponible', 'errors/profile-unavailable/'],
  // whole lines in English
  [
    '12:01:44 [ws] Proxy headers detected from untrusted address. Connection will not be treated as local. Configure gateway.trustedProxies to restore local client detection behind your proxy.',
    'errors/proxy-headers-untrusted/',
  ],
  // Spanish and English in one
  ['error 1008', 'faq/what-does-1008-mean/'],
  ['qué significa pairing required', 'faq/what-does-pairing-required-mean/', 'guide/'],
  ['openclaw pide pairing todo el rato', 'faq/why-does-it-keep-asking/'],
  ['cómo desactivar el pairing', 'faq/can-i-disable-pairing/'],
  ['token incorrecto', 'causes/token-missing-or-wrong/'],
  ['dónde pongo el token', 'faq/where-are-the-control-ui-settings/', 'causes/token-missing-or-wrong/'],
  ['no encuentro el token', 'faq/token-prints-redacted/'],
  ['docker pairing required al reiniciar', 'faq/docker-restart-asks-again/'],
  ['openclaw no conecta con el gateway', 'causes/gateway-down-or-unreachable/'],
  ['devices list vacía', 'faq/devices-list-is-empty/'],
  ['extensión de chrome', 'guide/browser-extension/'],
  ['token mismatch pero el token es correcto', 'faq/token-is-right-and-still-refused/'],
  // words of everyday
  ['aprobar dispositivo', 'causes/new-device/'],
  ['autorizar navegador', 'causes/new-device/'],
  ['vincular celular', 'guide/phone/'],
  ['código qr', 'guide/phone/'],
  ['código de emparejamiento', 'faq/where-is-the-pairing-code/'],
  ['contraseña incorrecta', 'errors/password-mismatch/'],
  ['borré las cookies', 'causes/browser-data-cleared/'],
  ['modo incógnito', 'causes/browser-data-cleared/', 'faq/private-window-every-time/'],
  ['computadora nueva', 'causes/new-device/'],
  ['me robaron el teléfono', 'guide/take-rights-back/', 'faq/remove-a-device/'],
  ['desvincular dispositivo', 'faq/remove-a-device/', 'guide/take-rights-back/'],
  ['copia de seguridad', 'guide/keep-the-state/'],
  ['cambiar de servidor', 'guide/keep-the-state/'],
  ['servidor caído', 'causes/gateway-down-or-unreachable/'],
  ['después de actualizar', 'faq/i-updated-and-now/', 'causes/version-or-protocol-mismatch/'],
  ['cuánto dura la solicitud', 'faq/how-long-does-a-request-live/'],
  ['pierdo mis conversaciones', 'faq/do-i-lose-anything/'],
  ['es seguro aprobar', 'faq/is-it-safe-to-approve/', 'guide/is-this-request-mine/'],
  ['proxy inverso', 'causes/proxy-or-vpn/'],
  ['demasiados intentos, estoy bloqueado', 'causes/rate-limited/', 'errors/rate-limited/'],
  ['funciona en telegram pero no en el navegador', 'faq/telegram-works-dashboard-does-not/'],
  ['aprobar desde whatsapp', 'guide/approve-from-anywhere/'],
  ['segunda máquina como nodo', 'guide/node/'],
  ['app de escritorio', 'guide/desktop-app/'],
  ['cortafuegos', 'guide/harden-a-server/'],
  ['sin terminal', 'faq/approve-without-a-terminal/'],
  // without accents
  ['que es el emparejamiento', 'guide/', 'faq/what-does-pairing-required-mean/'],
  ['por que me pide emparejar otra vez', 'faq/why-does-it-keep-asking/'],
  ['codigo de configuracion', 'guide/phone/', 'errors/bootstrap-token-invalid/'],
  ['como lo soluciono', 'faq/how-do-i-fix-it/'],
  ['conexion rechazada', 'errors/connection-refused/'],
  // misspelt
  ['paring requerido', 'errors/pairing-required/'],
  ['emparegamiento desactivar', 'faq/can-i-disable-pairing/'],
  ['orijen no permitido', 'errors/origin-not-allowed/', 'causes/origin-not-allowed/'],
  ['contrasena incorecta', 'errors/password-mismatch/'],
  ['navegdor nuevo', 'causes/new-device/'],
  // half words
  ['incógn', 'causes/browser-data-cleared/', 'faq/private-window-every-time/'],
  ['conten', 'guide/containers/'],
  ['reinici', 'causes/gateway-restart-or-token-changed/', 'faq/docker-restart-asks-again/'],
];
