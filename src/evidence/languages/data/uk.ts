// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'оновленняscopeочікує.|розширенняобластідііочікуєнасхвалення.|розширенняправдоступуочікуєсхвалення.|схвалітьновиирівеньдоступу.',
  'Approve the new role':
    'змінароліочікуєнасхвалення.|оновленняроліочікує.|підвищенняроліочікуєсхвалення.|схвалітьновуроль.',
  'Approve this browser': 'алеgatewayщенерозпізнаєиогоодноразове|схвалітьцеибраузер.',
  'Browser origin not allowed': 'originбраузеранедозволено.|джерелобраузеранедозволене.',
  'Could not connect': 'невдалосяпідключитися.',
  'Device pairing required': 'потрібнесполученняпристрою.',
  'Device refresh pending':
    'змінаметаданихпристроюочікуєнасхвалення.|оновленняпристроюочікує.|оновленняпристроюочікуєсхвалення.',
  'Gateway secret rejected':
    'відхиливнаданиисекретgateway|секретgatewayвідхилено.|цекодналаштуванняпристроюдля',
  'Gateway unreachable': 'gatewayнедоступнии.|перевіртеадресуитранспортперш',
  'Profile verification unavailable': 'перевіркапрофілюнедоступна.',
  'Protocol mismatch': 'невідповідністьпротоколу.|невідповідністьпротоколів.',
  'Proxy authentication required':
    'gatewayдоступнииалевідхиливідентифікаціині|gatewayдоступнииалевінвідхилив|потрібнаавтентифікаціяпроксі.|потрібнаавтентифікаціячерезпроксі.',
  'Re-approve this browser': 'повторносхвалітьцеибраузер.',
  'Secure browser context required': 'потрібенбезпечнииконтекстбраузера.|потрібензахищенииконтекстбраузера.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'браузернезмігзавершитизєднання|браузеруневдалосявстановитизєднання',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gatewayтимчасовообмежуєспроби',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gatewayвідхиливoriginцієісторінки|gatewayвідхиливджерелоцієісторінки',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'controluiщонадаєтьсясервером|наданаcontroluiізапущенииgateway',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'алезапитавдоступякиинебулосхвалено|цеибраузеружевідомииалезапитании|цеибраузеружевідомииалезапитувании',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'цеибраузерпотребуєодноразового|цеипристріипотребуєсхвалення|цьомубраузерупотрібнеодноразове',
  'This device is already paired, but the metadata change is waiting for approval.':
    'цеипристріиужесполученоалезапитувана|цеипристріиужесполученоалезапитуване|цеипристріиужесполученоалезміна',
  'This Gateway expects its password': 'цеиgatewayочікуєсвіипароль.',
  'This Gateway expects its token':
    'gatewayдоступнииаледляпідключення|gatewayдоступнииалецьомубраузеру|автентифікаціяневдаласязнову|автентифікаціянезбігається.|доступнииаледляпідключенняцього|наданіобліковіданівідхиленонаипоширеніша|наданіобліковіданівідхиленонаичастіша|помилкаавтентифікаціі.|потрібнаавтентифікація.|цеиgatewayочікуєсвіитокен.|цеишлюзпотребуєавтентифікаціі',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'цясторінкавикористовуєhttpтому|цясторінкапрацюєчереззвичаинии|цясторінкапрацюєчерезнезахищении',
  'Too many failed attempts': 'забагатоневдалихспроб.',
  'Verified identity required':
    'нацьомуgatewayввімкненоіменовані|потрібнапідтвердженаособа.|потрібнепідтвердженняособи.|уцьомуgatewayувімкненоіменовані',
};
