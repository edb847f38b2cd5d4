// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'aggiornamentodellambitoinattesadiapprovazione.|aggiornamentodelloscopeinsospeso.|ampliamentodellambitodiaccessoinattesa.|approvailnuovolivellodiaccesso.',
  'Approve the new role':
    'aggiornamentodelruoloinattesa.|aggiornamentodelruoloinattesadiapprovazione.|aggiornamentodelruoloinsospeso.|approvailnuovoruolo.',
  'Approve this browser': 'approvaquestobrowser.|mailgatewaynonloriconosceancora',
  'Browser origin not allowed': 'originedelbrowsernonconsentita.',
  'Could not connect': 'impossibileconnettersi.',
  'Device pairing required': 'associazionedeldispositivorichiesta.|associazionedispositivorichiesta.',
  'Device refresh pending':
    'aggiornamentodeldispositivoinattesa.|aggiornamentodispositivoinsospeso.|modificadeimetadatideldispositivoinattesadiapprovazione.',
  'Gateway secret rejected':
    'harifiutatoilsegretodelgateway|questoeuncodicediconfigurazione|segretodelgatewayrifiutato.',
  'Gateway unreachable': 'gatewaynonraggiungibile.|verificalindirizzoeilprotocollo',
  'Profile verification unavailable': 'verificadelprofilonondisponibile.',
  'Protocol mismatch': 'protocollononcorrispondente.',
  'Proxy authentication required':
    'autenticazionedelproxyrichiesta.|autenticazioneproxyrichiesta.|ilgatewayeraggiungibilemaharifiutato',
  'Re-approve this browser': 'approvanuovamentequestobrowser.',
  'Secure browser context required': 'contestobrowsersicurorichiesto.|contestosicurodelbrowserrichiesto.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'ilbrowsernoneriuscitoacompletare',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'ilgatewaystalimitandotemporaneamente',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'ilgatewayharifiutatolorigine',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'lacontroluifornitaeilgateway|lacontroluiservitaeilgateway',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'maharichiestounaccessopercui|questobrowseregianotomalaccesso',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'questobrowserrichiedeunapprovazione|questodispositivorichiedelapprovazione',
  'This device is already paired, but the metadata change is waiting for approval.':
    'questodispositivoegiaabbinato',
  'This Gateway expects its password': 'questogatewayrichiedelapropriapassword.',
  'This Gateway expects its token':
    'autenticazionenonriuscita.|autenticazionenonriuscitaricopia|autenticazionerichiesta.|eraggiungibilemarichiedeuntoken|ilgatewayeraggiungibilemarichiede|lacredenzialefornitaestatarifiutata|lautenticazionenoncorrisponde.|questogatewayrichiedeilpropriotoken.|questogatewayrichiedelautenticazione',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'questapaginaehttpquindiilbrowser|questapaginaeinesecuzionesuhttp|questapaginavieneeseguitatramite',
  'Too many failed attempts': 'troppitentativinonriusciti.',
  'Verified identity required':
    'identitaverificatarichiesta.|questogatewayhairuoliconnome|questogatewayhairuolinominativi',
};
