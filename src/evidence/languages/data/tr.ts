// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'kapsamyukseltmesibekliyor.|kapsamyukseltmesionaybekliyor.|scopeyukseltmesibekliyor.|yenierisimduzeyinionaylayın.',
  'Approve the new role': 'rolyukseltmesibekliyor.|rolyukseltmesionaybekliyor.|yeniroluonaylayın.',
  'Approve this browser': 'butarayıcıyıonaylayın.|uzerindekigatewaykimlikdogrulamasını',
  'Browser origin not allowed': 'tarayıcıkaynagınaizinverilmiyor.|tarayıcıoriginineizinverilmiyor.',
  'Could not connect': 'baglantıkurulamadı.|baglanılamadı.',
  'Device pairing required': 'cihazeslestirmesigerekli.',
  'Device refresh pending': 'cihazmetaveridegisikligionaybekliyor.|cihazyenilemesibekliyor.',
  'Gateway secret rejected':
    'buopenclawmobiluygulamasıicin|gatewaygizlianahtarıreddedildi.|saglanangatewaygizlianahtarını',
  'Gateway unreachable': 'adresineulasamadıkimlikbilgilerini|gatewayeulasılamıyor.',
  'Profile verification unavailable': 'profildogrulamasıkullanılamıyor.',
  'Protocol mismatch': 'protokoluyusmazlıgı.',
  'Proxy authentication required':
    'gatewayeerisilebiliyorancakproxy|gatewayerisilebilirancakproxy|proxykimlikdogrulamasıgerekli.',
  'Re-approve this browser': 'butarayıcıyıyenidenonaylayın.',
  'Secure browser context required': 'guvenlitarayıcıbaglamıgerekli.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'tarayıcıgatewaybaglantısınıtamamlayamadı',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gatewaybuistemciicinkimlikdogrulama|gatewaybuistemcininkimlikdogrulama',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gatewaycontroluibaglantısını',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'sunulancontroluiilecalısangateway',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'butarayıcızatenbiliniyorancak|butarayıcızatentanınıyorancak|ileeslestirilmisancakonaylanmamıs',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'bucihazıngatewayanabilgisayarından|butarayıcınıncontroluikullanabilmesi',
  'This device is already paired, but the metadata change is waiting for approval.':
    'bucihazzateneslestirilmisancak',
  'This Gateway expects its password': 'bugatewaykendiparolasınıbekliyor.',
  'This Gateway expects its token':
    'adresindekigatewayerisilebilir|bugatewaykendibelirtecinibekliyor.|bugatewaykimlikdogrulamagerektiriyor|gatewayeerisilebiliyorancakbu|gatewayerisilebilirancakbutarayıcı|iletokenicerenurlyiyenidenkopyalayın|kimlikdogrulamabilgilerieslesmedi.|kimlikdogrulamaeslesmedi.|kimlikdogrulamagerekli.|kimlikdogrulamasıgerekli.|saglanankimlikbilgisireddedildi',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'busayfaduzhttpuzerindencalısıyor|busayfahttpolduguicintarayıcı|busayfasifrelenmemishttpuzerinden',
  'Too many failed attempts': 'cokfazlabasarısızdeneme.',
  'Verified identity required':
    'bugatewaydeadlandırılmısroller|bugatewayuzerindeadlandırılmıs|dogrulanmıskimlikgerekli.',
};
