// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'peningkatancakupanmenunggupersetujuan.|peningkatanscopetertunda.|setujuitingkataksesbaru.',
  'Approve the new role': 'peningkatanperanmenunggupersetujuan.|peningkatanperantertunda.|setujuiperanbaru.',
  'Approve this browser': 'setujuibrowserini.|tetapibelumdikenaliolehgateway',
  'Browser origin not allowed': 'asalbrowsertidakdiizinkan.|originbrowsertidakdiizinkan.',
  'Could not connect': 'tidakdapatterhubung.',
  'Device pairing required': 'pemasanganperangkatdiperlukan.',
  'Device refresh pending':
    'pembaruanperangkatmenunggupersetujuan.|penyegaranperangkattertunda.|perubahanmetadataperangkatmenunggupersetujuan.',
  'Gateway secret rejected':
    'iniadalahkodepenyiapanperangkat|menolakrahasiagatewayyangdiberikan|rahasiagatewayditolak.',
  'Gateway unreachable': 'gatewaytidakdapatdijangkau.|periksaalamatdantransportsebelum',
  'Profile verification unavailable': 'verifikasiprofiltidaktersedia.',
  'Protocol mismatch': 'ketidakcocokanprotokol.|protokoltidakcocok.',
  'Proxy authentication required':
    'autentikasiproksidiperlukan.|autentikasiproxydiperlukan.|gatewaydapatdijangkautetapimenolak',
  'Re-approve this browser': 'setujuiulangbrowserini.',
  'Secure browser context required': 'konteksbrowseramandiperlukan.|konteksbrowseryangamandiperlukan.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'browsertidakdapatmenyelesaikan',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gatewaysedangmembatasisementara|gatewaysementaramembatasipercobaan',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gatewaymenolakasalhalamanini|gatewaymenolakoriginhalamanini',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'controluiyangdisajikandangateway',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'browserinisudahdikenaltetapi|tetapimemintaaksesyangbelumdisetujui',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'browserinimemerlukanpersetujuan|perangkatinimemerlukanpersetujuan',
  'This device is already paired, but the metadata change is waiting for approval.':
    'perangkatinisudahdipasangkan',
  'This Gateway expects its password': 'gatewayinimemerlukankatasandinya.',
  'This Gateway expects its token':
    'autentikasidiperlukan.|autentikasitidakcocok.|authdiperlukan.|authgagalsalinulangurlbertoken|authtidakcocok.|dapatdijangkautetapimemerlukan|gatewaydapatdijangkautetapimemerlukan|gatewayinimemerlukanauthtambahkan|gatewayinimemerlukantokennya.|kredensialyangdiberikanditolak',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'halamaniniberjalanmelaluihttp|halamaninimenggunakanhttpjadi',
  'Too many failed attempts': 'terlalubanyakpercobaangagal.|terlalubanyakpercobaanyanggagal.',
  'Verified identity required': 'gatewayinimengaktifkanperanbernama|identitasterverifikasidiperlukan.',
};
