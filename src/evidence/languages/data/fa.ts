// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'ارتقایscopeدرانتظاراست.|ارتقایدامنهدرانتظارتاییداست.|ارتقایدامنهدسترسیدرانتظارتایید.|سطحدسترسیجدیدراتاییدکنید.',
  'Approve the new role':
    'ارتقاینقشدرانتظاراست.|ارتقاینقشدرانتظارتایید.|ارتقاینقشدرانتظارتاییداست.|نقشجدیدراتاییدکنید.',
  'Approve this browser': 'اینمرورگرراتاییدکنید.|راباموفقیتگذراندهاستاماgateway',
  'Browser origin not allowed': 'مبدامرورگرمجازنیست.',
  'Could not connect': 'اتصالبرقرارنشد.',
  'Device pairing required': 'جفتسازیدستگاهلازماست.',
  'Device refresh pending':
    'بهروزرسانیدستگاهدرانتظاراست.|بهروزرسانیدستگاهدرانتظارتایید.|تغییرفرادادهدستگاهدرانتظارتاییداست.',
  'Gateway secret rejected':
    'اطلاعاتمحرمانهgatewayردشد.|اطلاعاتمحرمانهارايهشدهبرایgateway|اینکدراهاندازیدستگاهبرایبرنامه',
  'Gateway unreachable': 'gatewayدردسترسنیست.|دسترسیپیداکندپیشازتلاشمجددبا',
  'Profile verification unavailable': 'تاییدنمایهدردسترسنیست.',
  'Protocol mismatch': 'عدمتطابقپروتکل.',
  'Proxy authentication required':
    'gatewayدردسترساستاماهویتپراکسی|gatewayدردسترساستاماهویتپروکسی|احرازهویتپراکسیلازماست.|احرازهویتپروکسیلازماست.',
  'Re-approve this browser': 'اینمرورگررادوبارهتاییدکنید.',
  'Secure browser context required': 'زمینهامنمرورگرلازماست.|محیطامنمرورگرلازماست.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'مرورگرنتوانستاتصالgatewayراکامل|مرورگرنتوانستاتصالبهgatewayرا',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gatewayبهطورموقتتلاشهایاحراز',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gatewayپیشازپذیرشاتصالcontrol',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'controluiارايهشدهوgatewayدرحال|controluiسروشدهوgatewayدرحال',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'اینمرورگرازقبلشناختهشدهاستاما|جفتشدهاستامادسترسیایرادرخواست',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'ایندستگاهبهتاییدجفتسازیازمیزبان|اینمرورگرقبلازاستفادهازcontrol|اینمرورگرپیشازاستفادهازcontrol',
  'This device is already paired, but the metadata change is waiting for approval.':
    'ایندستگاهقبلاجفتشدهاستاماتغییر|ایندستگاهقبلاجفتشدهاستامادامنه',
  'This Gateway expects its password': 'اینgatewayبهگذرواژهخودنیازدارد.',
  'This Gateway expects its token':
    'gatewayدردسترساستاماقبلازاتصال|gatewayدردسترساستاماپیشازاتصال|احرازهویتلازماست.|احرازهویتمطابقتنداشت.|اطلاعاتاحرازهویتارايهشدهردشد|اطلاعاتاحرازهویتمطابقتنداشت.|اعتبارنامهارايهشدهردشدرایجترین|اینgatewayبهاحرازهویتنیازدارد|اینgatewayبهتوکنخودنیازدارد.|دردسترساستاماپیشازاتصالاینمرورگر|دوبارهکپیکنیدیاتوکنرابهروزرسانی',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'اینصفحهhttpاستبنابراینمرورگر|اینصفحهازطریقhttpبدونرمزگذاری|اینصفحهرویhttpسادهاجرامیشودبنابراین',
  'Too many failed attempts': 'تعدادتلاشهایناموفقبیشازحداست.|تلاشهایناموفقبیشازحد.',
  'Verified identity required':
    'اینgatewayنقشهاینامگذاریشدهرا|دراینgatewayنقشهاینامدارفعال|هویتتاییدشدهلازماست.',
};
