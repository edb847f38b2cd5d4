// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'approuverlenouveauniveaudacces.|extensiondesautorisationsenattente.|miseaniveaudeporteeenattentedapprobation.|miseaniveaudescopeenattente.',
  'Approve the new role':
    'approuverlenouveaurole.|elevationduroleenattente.|miseaniveauduroleenattente.|miseaniveauduroleenattentedapprobation.',
  'Approve this browser': 'approuvercenavigateur.|maislegatewayneleconnaitpasencore',
  'Browser origin not allowed': 'originedunavigateurnonautorisee.',
  'Could not connect': 'connexionimpossible.',
  'Device pairing required': 'appairagedelappareilrequis.',
  'Device refresh pending':
    'actualisationdelappareilenattente.|modificationdesmetadonneesdelappareilenattentedapprobation.',
  'Gateway secret rejected':
    'arefuselesecretdugatewayfourni|ilsagitduncodedeconfiguration|secretdugatewayrefuse.',
  'Gateway unreachable': 'gatewayinaccessible.|verifiezladresseetletransport',
  'Profile verification unavailable': 'verificationduprofilindisponible.',
  'Protocol mismatch': 'incompatibilitedeprotocole.',
  'Proxy authentication required':
    'authentificationduproxyrequise.|authentificationparproxyrequise.|legatewayestaccessiblemaisil',
  'Re-approve this browser': 'approuveranouveaucenavigateur.',
  'Secure browser context required': 'contextedenavigateursecuriserequis.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'lenavigateurnapaspuetablirla|lenavigateurnapasputerminerla',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'legatewaylimitetemporairement',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'legatewayarejeteloriginedecette',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'lacontroluiservieetlegateway',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'cenavigateurestdejaconnumais|maisilademandeunaccespourlequel',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'cenavigateurnecessiteuneapprobation|cetappareilnecessiteuneapprobation',
  'This device is already paired, but the metadata change is waiting for approval.':
    'cetappareilestdejaappairemais',
  'This Gateway expects its password': 'cegatewayattendsonmotdepasse.',
  'This Gateway expects its token':
    'authentificationrequise.|cegatewayattendsonjeton.|cegatewaynecessiteuneauthentification|echecdelauthentification.|echecdelauthentificationrecopiez|estaccessiblemaisunjetonouun|lauthentificationnecorrespondpas.|legatewayestaccessiblemaisun|legatewayestjoignablemaisillui|lidentifiantfourniaeterefuse|lidentifiantfourniaeterejete',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'cettepagesexecuteenhttpsimple|cettepageutilisehttplenavigateur|cettepageutiliseuneconnexion',
  'Too many failed attempts': 'tropdetentativesechouees.|tropdetentativesinfructueuses.',
  'Verified identity required':
    'cegatewayadesrolesnommesactives|identiteverifieerequise.|lesrolesnominatifssontactives',
};
