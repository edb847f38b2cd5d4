// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'одобритеновыиуровеньдоступа.|ожидаетсяповышениеобластидоступа.|ожидаетсярасширениеобластидоступа.|расширениеобластидоступаожидаетподтверждения.',
  'Approve the new role': 'одобритеновуюроль.|ожидаетсяповышениероли.|повышениеролиожидаетподтверждения.',
  'Approve this browser': 'ноподключаетсякнемувпервыеоднократное|одобритеэтотбраузер.',
  'Browser origin not allowed': 'источникбраузеранеразрешен.',
  'Could not connect': 'неудалосьподключиться.',
  'Device pairing required': 'требуетсясопряжениеустроиства.',
  'Device refresh pending':
    'изменениеметаданныхустроистваожидаетподтверждения.|ожидаетсяобновлениеустроиства.',
  'Gateway secret rejected':
    'отклонилуказанныисекретgateway|секретgatewayотклонен.|этокоднастроикиустроиствадля',
  'Gateway unreachable': 'gatewayнедоступен.|проверьтеадреситранспортпрежде',
  'Profile verification unavailable': 'проверкапрофилянедоступна.',
  'Protocol mismatch': 'несовпадениепротоколов.|несоответствиепротокола.',
  'Proxy authentication required':
    'gatewayдоступенноонотклонилидентификацию|gatewayдоступенноотклонилданные|требуетсяаутентификациячерезпрокси.',
  'Re-approve this browser': 'повторноодобритеэтотбраузер.',
  'Secure browser context required':
    'требуетсябезопасныиконтекстбраузера.|требуетсязащищенныиконтекстбраузера.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'браузернесмогзавершитьподключение|браузернесмогустановитьсоединение',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gatewayвременноограничиваетпопытки',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gatewayотклонилисточникэтоистраницы|gatewayотклонилэтотисточникстраницы',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'обслуживаемыиcontroluiизапущенныи|предоставляемыиcontroluiиработающии',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'нозапросилдоступкоторыиещене|этотбраузеружеизвестеннозапрашиваемыи|этотбраузеружеизвестеннозапрошенныи',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'дляиспользованияcontroluiэтому|этомубраузерутребуетсяодноразовое|этомуустроиствутребуетсяподтверждение',
  'This device is already paired, but the metadata change is waiting for approval.':
    'этоустроиствоужесопряженонозапрошенная|этоустроиствоужесопряженонозапрошенное|этоустроиствоужесопряженоноизменение',
  'This Gateway expects its password': 'дляэтогоgatewayтребуетсяпароль.',
  'This Gateway expects its token':
    'gatewayдоступеннодляподключения|данныеаутентификациинесовпали.|дляэтогоgatewayтребуетсятокен.|доступеннодляподключенияизэтого|ошибкааутентификациисноваскопируите|предоставленныеучетныеданные|требуетсяаутентификация.|учетныеданныенесовпадают.|этотшлюзтребуетаутентификации',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'этастраницаиспользуетhttpпоэтому|этастраницаоткрытапонезащищенному|этастраницаработаетчерезобычныи',
  'Too many failed attempts': 'слишкоммногонеудачныхпопыток.',
  'Verified identity required':
    'вэтомgatewayвключеныименованные|наэтомgatewayвключеныименованные|требуетсяподтверждениеличности.|требуетсяподтвержденнаяличность.',
};
