// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'oczekiwanienarozszerzeniezakresuuprawnien.|oczekujepodniesieniescope.|rozszerzeniezakresuoczekujenazatwierdzenie.|zatwierdznowypoziomdostepu.',
  'Approve the new role':
    'oczekiwanienapodwyzszenieroli.|oczekujepodniesienieroli.|zatwierdznowarole.|zmianarolioczekujenazatwierdzenie.',
  'Approve this browser': 'alegatewaynierozpoznajejejjeszcze|zatwierdzteprzegladarke.',
  'Browser origin not allowed': 'niedozwolonezrodłoprzegladarki.|originprzegladarkiniedozwolony.',
  'Could not connect': 'nieudałosiepołaczyc.',
  'Device pairing required': 'wymaganeparowanieurzadzenia.',
  'Device refresh pending':
    'oczekiwanienaodswiezenieurzadzenia.|oczekujeodswiezenieurzadzenia.|zmianametadanychurzadzeniaoczekujenazatwierdzenie.',
  'Gateway secret rejected':
    'odrzuciłpodanysekretgatewaysprawdz|sekretgatewayzostałodrzucony.|tojestkodkonfiguracjiurzadzenia',
  'Gateway unreachable': 'gatewayjestnieosiagalny.|sprawdzadresisposobpołaczenia',
  'Profile verification unavailable': 'weryfikacjaprofiluniedostepna.',
  'Protocol mismatch': 'niezgodnoscprotokołu.',
  'Proxy authentication required':
    'gatewayjestdostepnyaleodrzucił|gatewayjestosiagalnyaleodrzucił|wymaganeuwierzytelnianieprzezproxy.|wymaganeuwierzytelnienieproxy.',
  'Re-approve this browser': 'ponowniezatwierdzteprzegladarke.',
  'Secure browser context required': 'wymaganybezpiecznykontekstprzegladarki.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'przegladarkaniemogładokonczyc|przegladarkaniemogłanawiazac',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gatewaytymczasowoograniczaproby',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gatewayodrzuciłorigintejstrony|gatewayodrzuciłzrodłotejstrony',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'udostepnianacontroluiidziałajacy|udostepnianycontroluiiuruchomiony',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'alezazadaładostepuktoryniezostał|taprzegladarkajestjuzznanaale',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'taprzegladarkawymagajednorazowego|taprzegladarkawymagajednorazowej|tourzadzeniewymagazatwierdzenia',
  'This device is already paired, but the metadata change is waiting for approval.':
    'tourzadzeniejestjuzsparowane',
  'This Gateway expects its password': 'tengatewaywymagaswojegohasła.',
  'This Gateway expects its token':
    'gatewayjestosiagalnyalewymaga|jestdostepnyalewymagapasujacego|niezgodnedaneuwierzytelniajace.|podanedaneuwierzytelniajacezostały|podaneposwiadczeniazostałyodrzucone|tengatewaywymagaswojegotokenu.|tengatewaywymagauwierzytelnienia|uwierzytelnianieniepowiodłosie|uwierzytelnienieniepasuje.|wymaganeuwierzytelnienie.',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'tastronadziałaprzezzwykłyhttp|tastronakorzystaznieszyfrowanego|tastronauzywahttpwiecprzegladarka',
  'Too many failed attempts': 'zbytwielenieudanychprob.',
  'Verified identity required':
    'tengatewaymawłaczonenazwanerole|tengatewaymawłaczoneroleimienne|wymaganazweryfikowanatozsamosc.',
};
