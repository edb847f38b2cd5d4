// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'scope업그레이드대기중.|권한범위업그레이드대기중.|범위업그레이드가승인대기중입니다.|새액세스수준승인.',
  'Approve the new role': '새역할승인.|역할업그레이드가승인대기중입니다.|역할업그레이드대기중.',
  'Approve this browser': '에서gateway인증을통과했지만|이브라우저승인.',
  'Browser origin not allowed': '브라우저origin이허용되지않음.|허용되지않은브라우저출처.',
  'Could not connect': '연결할수없음.',
  'Device pairing required': '기기페어링필요.|장치페어링필요.',
  'Device refresh pending': '기기메타데이터변경이승인대기중입니다.|기기정보갱신대기중.|장치새로고침대기중.',
  'Gateway secret rejected':
    'gateway비밀값이거부되었습니다.|에서입력한gateway비밀값을|이코드는openclaw모바일앱용',
  'Gateway unreachable': 'gateway에연결할수없음.|에연결할수없습니다인증',
  'Profile verification unavailable': '프로필을확인할수없음.|프로필확인을사용할수없음.',
  'Protocol mismatch': '프로토콜불일치.',
  'Proxy authentication required':
    'gateway에연결할수있지만프록시|gateway에연결할수있지만프록시의|프록시인증필요.',
  'Re-approve this browser': '이브라우저재승인.',
  'Secure browser context required': '보안브라우저컨텍스트필요.|안전한브라우저컨텍스트필요.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    '브라우저가gateway연결을완료하지|브라우저가gateway연결을완료할',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gateway가이클라이언트의인증',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gateway가controlui연결을수락하기',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    '제공된controlui와실행중인',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    '와페어링되어있지만승인되지|이미등록된브라우저이지만|이브라우저는이미알려져있지만',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    '이디바이스는gatewayhost의페어링|이브라우저가controlui를사용하려면|이브라우저에서controlui를사용하려면',
  'This device is already paired, but the metadata change is waiting for approval.':
    '이기기는이미페어링되어있지만',
  'This Gateway expects its password': '이gateway에는비밀번호가필요합니다.',
  'This Gateway expects its token':
    'gateway에연결할수있지만이|gateway에접근할수있지만|로토큰이포함된url을다시복사하거나|의gateway에접근할수있지만|이gateway에는인증이필요합니다|이gateway에는토큰이필요합니다.|인증이일치하지않음.|인증정보불일치.|인증필요.|제공된인증정보가거부되었습니다|제공한자격증명이거부되었습니다',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    '이페이지는http이므로브라우저가|이페이지는암호화되지않은|이페이지는일반http에서실행',
  'Too many failed attempts': '실패한시도가너무많음.',
  'Verified identity required': '이gateway에는명명된역할이|확인된신원필요.',
};
