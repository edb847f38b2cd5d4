// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'nangcapphamviđangchopheduyet.|nangcapscopeđangcho.|pheduyetcapđotruycapmoi.|đangchonangcapphamviquyen.',
  'Approve the new role':
    'nangcapvaitrođangcho.|nangcapvaitrođangchopheduyet.|pheduyetvaitromoi.|đangchonangcapvaitro.',
  'Approve this browser': 'nhunggatewaychuatungnhandien|pheduyettrinhduyetnay.',
  'Browser origin not allowed': 'nguongoctrinhduyetkhongđuocphep.|origintrinhduyetkhongđuocphep.',
  'Could not connect': 'khongtheketnoi.',
  'Device pairing required': 'canghepnoithietbi.|canghepđoithietbi.',
  'Device refresh pending':
    'lammoithietbiđangcho.|thayđoisieudulieuthietbiđangchopheduyet.|đangcholammoithietbi.',
  'Gateway secret rejected':
    'thongtinbimatcuagatewaybituchoi.|đatuchoithongtinbimatcuagateway|đaylamathietlapthietbichoung',
  'Gateway unreachable': 'haykiemtrađiachivaphuongthuc|khongthetruycapgateway.',
  'Profile verification unavailable': 'khongthexacminhhoso.|xacminhhosokhongkhadung.',
  'Protocol mismatch': 'giaothuckhongkhop.|khongkhopgiaothuc.',
  'Proxy authentication required':
    'cotheketnoiđengatewaynhunggateway|gatewaycothetruycapđuocnhungđa|yeucauxacthucproxy.',
  'Re-approve this browser': 'pheduyetlaitrinhduyetnay.',
  'Secure browser context required': 'canngucanhtrinhduyetantoan.|canngucanhtrinhduyetbaomat.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'trinhduyetkhongthehoantatket',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gatewayđangtamthoigioihancac',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gatewayđatuchoinguongoccuatrang|gatewayđatuchoiorigincuatrang',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'controluiđuocphucvuvagateway',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'nhungđayeucauquyentruycapchua|trinhduyetnayđađuocbietđennhung|trinhduyetnayđađuocnhandiennhung',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'thietbinaycanpheduyetghepnoi|trinhduyetnaycanpheduyetmotlan|trinhduyetnaycanđuocpheduyet',
  'This device is already paired, but the metadata change is waiting for approval.':
    'thietbinayđađuocghepnoinhung',
  'This Gateway expects its password': 'gatewaynayyeucaumatkhau.',
  'This Gateway expects its token':
    'canxacthuc.|cothetruycapgatewaynhungcanco|gatewaycothetruycapđuocnhungcan|gatewaynayyeucaumathongbao.|gatewaynayyeucauxacthucthemtoken|nhungcanmatruycaphoacmatkhau|thongtinxacthuckhongkhop.|thongtinxacthucđacungcapbitu|xacthuckhongkhop.|xacthucthatbaisaocheplaiurlco|yeucauxacthuc.',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'trangnaydunghttpnentrinhduyet|trangnayđangchayquahttpkhong|trangnayđangchayquahttpthuong',
  'Too many failed attempts': 'quanhieulanthuthatbai.',
  'Verified identity required': 'gatewaynayđabatcacvaitrocoten|yeucaudanhtinhđaxacminh.',
};
