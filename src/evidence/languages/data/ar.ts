// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'ترقيةالنطاقبانتظارالموافقة.|ترقيةالنطاققيدالانتظار.|ترقيةالنطاقمعلقة.|وافقعلىمستوىالوصولالجديد.',
  'Approve the new role':
    'ترقيةالدوربانتظارالموافقة.|ترقيةالدورقيدالانتظار.|ترقيةالدورمعلقة.|وافقعلىالدورالجديد.',
  'Approve this browser': 'لكنgatewayلميتعرفعليهمنقبلتكمل|وافقعلىهذاالمتصفح.',
  'Browser origin not allowed': 'اصلالمتصفحغيرمسموح.|اصلالمتصفحغيرمسموحبه.',
  'Could not connect': 'تعذرالاتصال.',
  'Device pairing required': 'اقرانالجهازمطلوب.|يلزماقرانالجهاز.',
  'Device refresh pending': 'تحديثالجهازقيدالانتظار.|تحديثالجهازمعلق.|تغييربياناتتعريفالجهازبانتظارالموافقة.',
  'Gateway secret rejected':
    'تمرفضسرgateway.|سرgatewayالمقدمتحققمنانهيخصgateway|هذارمزاعدادجهازلتطبيقopenclaw',
  'Gateway unreachable': 'تحققمنالعنوانووسيلةالنقلقبلاعادة|يتعذرالوصولالىgateway.',
  'Profile verification unavailable': 'التحققمنالملفالشخصيغيرمتاح.',
  'Protocol mismatch': 'عدمتطابقالبروتوكول.',
  'Proxy authentication required': 'مصادقةالوكيلمطلوبة.|مطلوبمصادقةالوكيل.|يمكنالوصولالىgatewayلكنهرفضهوية',
  'Re-approve this browser': 'اعدالموافقةعلىهذاالمتصفح.',
  'Secure browser context required': 'سياقمتصفحامنمطلوب.|يلزمسياقمتصفحامن.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'تعذرعلىالمتصفحاكمالالاتصالبـ|لميتمكنالمتصفحمناكمالاتصالgateway',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'يفرضgatewayموقتاحداعلىمحاولات|يقيدgatewayموقتامحاولاتالمصادقة',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'رفضgatewayاصلهذهالصفحةقبلقبول',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'لاتتوافقcontroluiالمقدمةوgateway|لايتفقcontroluiالمقدممعgateway',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'لكنهطلبصلاحياتوصوللمتمنحلهوافق|هذاالمتصفحمعروفبالفعللكنالوصول|هذاالمتصفحمعروفبالفعللكنصلاحيات',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'يحتاجهذاالجهازالىموافقةالاقتران|يحتاجهذاالمتصفحالىموافقةلمرة',
  'This device is already paired, but the metadata change is waiting for approval.':
    'هذاالجهازمقترنبالفعللكنالنطاق|هذاالجهازمقترنبالفعللكنتغيير',
  'This Gateway expects its password': 'يتطلبgatewayهذاكلمةالمرورالخاصةبه.',
  'This Gateway expects its token':
    'المصادقةمطلوبة.|بياناتالمصادقةغيرمتطابقة.|بياناتالمصادقةغيرمطابقة.|تمرفضبياناتالاعتمادالمقدمةالسبب|رفضتبياناتالاعتمادالمقدمةالسبب|فشلتالمصادقةاعدنسخعنوانurlمزود|لكنهيتطلبرمزااوكلمةمرورمطابقة|يتطلبgatewayهذاالرمزالخاصبه.|يتطلبهذاgatewayمصادقةاضفرمزا|يمكنالوصولالىgatewayلكنهيحتاج',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'تعملهذهالصفحةعبرhttpعاديلذلك|تعملهذهالصفحةعبرhttpغيرالمشفر|هذهالصفحةتستخدمhttpلذايحظرالمتصفح',
  'Too many failed attempts': 'محاولاتفاشلةكثيرةجدا.',
  'Verified identity required':
    'الادوارالمسماةمفعلةفيgateway|الهويةالمتحققمنهامطلوبة.|تمتمكينالادوارالمسماةفيهذاالـ|يلزمالتحققمنالهوية.',
};
