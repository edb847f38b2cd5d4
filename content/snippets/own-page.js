// Reads and changes nothing. Opens one empty socket to this page's own gateway. Takes out no key and no token.
(async () => {
  const stored = (store, begin) => Object.keys(store).filter((key) => key.startsWith(begin));
  const parse = (text) => {
    try {
      return JSON.parse(text) ?? {};
    } catch {
      return {};
    }
  };
  const device = parse(localStorage.getItem('openclaw-device-identity-v1'));
  const passes = stored(localStorage, 'openclaw.device.auth.v1').map((key) =>
    parse(localStorage.getItem(key)),
  );
  const files = performance
    .getEntriesByType('resource')
    .filter((each) => /script|link|css/.test(each.initiatorType));
  const socket = await new Promise((tell) => {
    const open = new WebSocket(location.origin.replace(/^http/, 'ws') + location.pathname.replace(/\/$/, ''));
    const end = (said) => {
      tell(said);
      open.close();
    };
    setTimeout(end, 6000, 'silent');
    open.onmessage = ({ data }) => end(parse(data).event === 'connect.challenge' ? 'greeted' : 'other');
    open.onclose = ({ code }) => end(`closed ${code}`);
  });
  // the raw error is often folded away
  const folded = [...document.querySelectorAll('details')].map((each) => each.textContent);
  const shown = [...folded, document.body.innerText].join('\n');
  const said =
    /(device |scope |role |metadata )*(pairing required|upgrade pending|change pending|unauthorized:|origin not allowed|requires device identity|too many failed|disconnected \()[^\n]{0,160}/i;
  const text = JSON.stringify({
    pairingRequired: 1,
    socket,
    secure: isSecureContext,
    address: location.protocol + (/^(localhost|127\.|\[::1)/.test(location.hostname) ? 'local' : 'elsewhere'),
    key: device.createdAtMs ? Math.round((Date.now() - device.createdAtMs) / 60000) : null,
    device: String(device.deviceId ?? '').slice(0, 8),
    keyMadeNow: device.createdAtMs > performance.timeOrigin,
    pass: passes.some((each) => each.deviceId === device.deviceId),
    token: stored(sessionStorage, 'openclaw.control.token.').length > 0,
    files: files.length,
    cached: files.filter((each) => each.transferSize === 0).length,
    says: said.exec(shown)?.[0] ?? '',
  });
  await navigator.clipboard?.writeText(text).catch(() => {});
  prompt('Copy this and paste it into the check', text);
})();
