// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'การอปเกรดscopeรออนมต.|การอปเกรดขอบเขตรอการอนมต.|รออนมตการเพมขอบเขตสทธ.|อนมตระดบการเขาถงใหม.',
  'Approve the new role':
    'การอปเกรดบทบาทรอการอนมต.|การอปเกรดบทบาทรออนมต.|รออนมตการเพมระดบบทบาท.|อนมตบทบาทใหม.',
  'Approve this browser': 'อนมตเบราวเซอรน.|แลวแตgatewayยงไมเคย',
  'Browser origin not allowed': 'ไมอนญาตoriginของเบราวเซอร.|ไมอนญาตตนทางของเบราวเซอร.',
  'Could not connect': 'เชอมตอไมได.|ไมสามารถเชอมตอได.',
  'Device pairing required': 'ตองจบคอปกรณ.',
  'Device refresh pending':
    'การรเฟรชอปกรณรออนมต.|การเปลยนแปลงขอมลเมตาของอปกรณรอการอนมต.|รออนมตการรเฟรชขอมลอปกรณ.',
  'Gateway secret rejected': 'ขอมลลบของgatewayถกปฏเสธ.|นคอรหสตงคาอป|ปฏเสธขอมลลบข',
  'Gateway unreachable': 'ไดโปรดตรวจสอ|ไมสามารถเชอมตอกบgatewayได.',
  'Profile verification unavailable': 'ไมสามารถตรวจสอบโปรไฟลได.|ไมสามารถยนยนโปรไฟลได.',
  'Protocol mismatch': 'โปรโตคอลไมตรงกน.',
  'Proxy authentication required':
    'gatewayสามารถเขาถงไ|ตองมการยนยนตวตนผานพรอกซ.|ตองยนยนตวตนผานพรอกซ.|สามารถเขาถงgatewayไดแตgateway',
  'Re-approve this browser': 'อนมตเบราวเซอรนอกครง.',
  'Secure browser context required': 'ตองใชบรบทเบราวเซอรทปลอดภย.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'เบราวเซอรไมสามารถเชอมตอgateway|เบราวเซอรไมสามารถเชอมตอกบgateway',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gatewayกาลงจากดการพ|gatewayกาลงจากดความ',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gatewayปฏเสธoriginของหนาน|gatewayปฏเสธตนทางขอ',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'controluiทเสรฟอยและgatewayทท|controluiทใหบรการอยแล',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'ระบบรจกเบราว|เบราวเซอรนเป|แลวแตไดขอสทธ',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'อปกรณนตองไดร|เบราวเซอรนตอ',
  'This device is already paired, but the metadata change is waiting for approval.': 'อปกรณนจบคแลว',
  'This Gateway expects its password': 'gatewayนตองใชรหสผาน.',
  'This Gateway expects its token':
    'gatewayนตองใชโทเคน.|การยนยนตวตนล|การยนยนตวตนไมตรงกน.|ขอมลยนยนตวตนไมตรงกน.|ขอมลรบรองทให|ตองตรวจสอบสทธ.|สามารถเขาถงgatewayไดแตต|เกตเวยนตองมก|เขาถงgatewayไดแตตอง|ไดแตตองใชโทเ',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'หนานทางานผาน|หนานเปนhttpดงนนเ',
  'Too many failed attempts': 'พยายามลมเหลวมากเกนไป.|พยายามไมสาเรจหลายครงเกนไป.',
  'Verified identity required': 'gatewayนเปดใชงานบทบ',
};
