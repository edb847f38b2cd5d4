// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'keurhetnieuwetoegangsniveaugoed.|scopeupgradeinbehandeling.|scopeupgradewachtopgoedkeuring.|uitbreidingvantoegangsbereikinafwachting.',
  'Approve the new role':
    'keurdenieuwerolgoed.|roluitbreidinginafwachting.|rolupgradeinbehandeling.|rolupgradewachtopgoedkeuring.',
  'Approve this browser': 'keurdezebrowsergoed.|maarisnognietbekendbijdegateway',
  'Browser origin not allowed': 'browseroorsprongniettoegestaan.|browseroriginniettoegestaan.',
  'Could not connect': 'kangeenverbindingmaken.|kannietverbinden.',
  'Device pairing required': 'apparaatkoppelingvereist.',
  'Device refresh pending':
    'apparaatvernieuwinginafwachting.|apparaatverversinginbehandeling.|wijzigingvanapparaatmetadatawachtopgoedkeuring.',
  'Gateway secret rejected':
    'ditiseenapparaatconfiguratiecode|gatewaygeheimgeweigerd.|heefthetopgegevengatewaygeheim',
  'Gateway unreachable': 'gatewayonbereikbaar.|nietbereikencontroleerhetadres',
  'Profile verification unavailable': 'profielverificatienietbeschikbaar.',
  'Protocol mismatch': 'protocolkomtnietovereen.',
  'Proxy authentication required': 'degatewayisbereikbaarmaarheeftde|proxyauthenticatievereist.',
  'Re-approve this browser': 'keurdezebrowseropnieuwgoed.',
  'Secure browser context required': 'beveiligdebrowsercontextvereist.|veiligebrowsercontextvereist.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'debrowserkondegatewayverbinding|debrowserkondeverbindingmetde',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'degatewaybeperkttijdelijkauthenticatiepogingen|degatewaybeperkttijdelijkdeauthenticatiepogingen',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'degatewayheeftdeoorsprongvan|degatewayheeftdezepaginaorigin',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'deaangebodencontroluiendeactieve|degeserveerdecontroluiendedraaiende',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'dezebrowserisalbekendmaardeaangevraagde|dezebrowserisalbekendmaardegevraagde|maarheefttoegangaangevraagdwaarvoor',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'dezebrowserheefteeneenmalige|dezebrowserheefteenmaligegoedkeuring|ditapparaatheeftkoppelingsgoedkeuring',
  'This device is already paired, but the metadata change is waiting for approval.':
    'ditapparaatisalgekoppeldmaar',
  'This Gateway expects its password': 'dezegatewayvereisteenwachtwoord.',
  'This Gateway expects its token':
    'authenticatiekomtnietovereen.|authenticatiekwamnietovereen.|authenticatievereist.|authmisluktkopieeropnieuween|degatewayisbereikbaarmaarheefteen|deopgegeveninloggegevenszijn|deopgegevenreferentieisgeweigerd|dezegatewayvereistauthvoegeen|dezegatewayvereisteentoken.|isbereikbaarmaarvereisteenbijbehorend',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'dezepaginadraaitviagewonehttp|dezepaginaishttpdusdebrowser|dezepaginawordtviaonbeveiligde',
  'Too many failed attempts': 'teveelmisluktepogingen.',
  'Verified identity required':
    'dezegatewayheeftbenoemderollen|geverifieerdeidentiteitvereist.|opdezegatewayzijnbenoemderollen',
};
