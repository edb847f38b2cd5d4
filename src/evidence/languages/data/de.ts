// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'dieneuezugriffsebenegenehmigen.|erweiterungdesberechtigungsumfangsausstehend.|scopeupgradeausstehend.|umfangserweiterungwartetaufgenehmigung.',
  'Approve the new role':
    'dieneuerollegenehmigen.|rollenanderungwartetaufgenehmigung.|rollenerweiterungausstehend.|rollenupgradeausstehend.',
  'Approve this browser': 'authentifiziertistdemgateway|diesenbrowsergenehmigen.',
  'Browser origin not allowed': 'browseroriginnichterlaubt.|browseroriginnichtzulassig.',
  'Could not connect': 'verbindungfehlgeschlagen.|verbindungnichtmoglich.',
  'Device pairing required': 'geratekopplungerforderlich.',
  'Device refresh pending': 'anderungdergeratemetadatenwartetaufgenehmigung.|gerateaktualisierungausstehend.',
  'Gateway secret rejected':
    'diesisteincodezurgerateeinrichtung|gatewaygeheimnisabgelehnt.|hatdasangegebenegatewaygeheimnis',
  'Gateway unreachable': 'gatewaynichterreichbar.|nichterreichenprufensiedieadresse',
  'Profile verification unavailable': 'profiluberprufungnichtverfugbar.|profilverifizierungnichtverfugbar.',
  'Protocol mismatch': 'protokollkonflikt.|protokollstimmtnichtuberein.',
  'Proxy authentication required':
    'dasgatewayisterreichbarhataber|dasgatewayisterreichbarhatjedoch|proxyauthentifizierungerforderlich.',
  'Re-approve this browser': 'diesenbrowsererneutgenehmigen.',
  'Secure browser context required': 'sichererbrowserkontexterforderlich.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'derbrowserkonntediegatewayverbindung|derbrowserkonntedieverbindung',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'dasgatewaybegrenztvorubergehend',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'dasgatewayhatdenorigindieser|dasgatewayhatdiesenseitenorigin',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'diebereitgestelltecontroluiund',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'dieserbrowseristbereitsbekannt|gekoppelthatabereinenzugriff',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'dieserbrowserbenotigteineeinmalige|diesesgeratbenotigteinepairingfreigabe',
  'This device is already paired, but the metadata change is waiting for approval.':
    'diesesgeratistbereitsgekoppelt',
  'This Gateway expects its password': 'diesergatewayerwartetseinpasswort.',
  'This Gateway expects its token':
    'authentifizierungerforderlich.|authentifizierungfehlgeschlagen|authentifizierungpasstnicht.|authentifizierungstimmtnichtuberein.|dasgatewayisterreichbarbenotigt|dieangegebenenanmeldedatenwurden|dieangegebenenzugangsdatenwurden|diesergatewayerwartetseintoken.|diesesgatewayerfordertauthentifizierung|isterreichbarbenotigtaberein',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'dieseseiteisthttpdaherblockiert|dieseseitelauftubernormaleshttp|dieseseitewirduberunverschlusseltes',
  'Too many failed attempts': 'zuvielefehlgeschlageneversuche.',
  'Verified identity required':
    'aufdiesemgatewaysindbenannte|furdiesesgatewaysindbenannte|verifizierteidentitaterforderlich.',
};
