// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'actualizaciondealcancependiente.|ampliaciondelalcancependientedeaprobacion.|ampliaciondepermisospendiente.|apruebaelnuevoniveldeacceso.',
  'Approve the new role':
    'actualizaciondelrolpendientedeaprobacion.|actualizacionderolpendiente.|ampliacionderolpendiente.|apruebaelnuevorol.',
  'Approve this browser': 'apruebaestenavegador.|peroelgatewaynolohabiavistoantes',
  'Browser origin not allowed': 'origendelnavegadornopermitido.',
  'Could not connect': 'nosepudoconectar.',
  'Device pairing required': 'emparejamientodedispositivorequerido.|serequierevinculareldispositivo.',
  'Device refresh pending':
    'actualizaciondeldispositivopendiente.|cambiodemetadatosdeldispositivopendientedeaprobacion.',
  'Gateway secret rejected':
    'esteesuncodigodeconfiguracion|rechazoelsecretodegatewayproporcionado|secretodegatewayrechazado.',
  'Gateway unreachable': 'compruebaladireccionyeltransporte|nosepuedeaccederalgateway.',
  'Profile verification unavailable': 'verificaciondeperfilnodisponible.',
  'Protocol mismatch': 'elprotocolonocoincide.|incompatibilidaddeprotocolo.',
  'Proxy authentication required':
    'elgatewayesaccesibleperorechazo|sepuedeaccederalgatewayperoeste|serequiereautenticaciondeproxy.|serequiereautenticacionmedianteproxy.',
  'Re-approve this browser': 'vuelveaaprobarestenavegador.',
  'Secure browser context required':
    'serequiereuncontextodenavegadorseguro.|serequiereuncontextosegurodelnavegador.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'elnavegadornopudocompletarla',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'elgatewayestalimitandotemporalmente',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'elgatewayrechazoelorigendeesta|gatewayrechazoelorigendeesta',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'lacontroluiquesesirveyelgateway|lacontroluiservidayelgateway',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'estenavegadoryaesconocidopero|estenavegadoryasereconocepero|perosolicitounaccesoparaelque',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'estedispositivonecesitaaprobacion|estenavegadornecesitaunaaprobacion',
  'This device is already paired, but the metadata change is waiting for approval.':
    'estedispositivoyaestaemparejado',
  'This Gateway expects its password': 'estegatewayrequieresucontrasena.',
  'This Gateway expects its token':
    'autenticacionfallidavuelveacopiar|autenticacionrequerida.|estapuertadeenlacerequiereautenticacion|estegatewayrequieresutoken.|gatewayestaaccesibleperonecesita|laautenticacionnocoincide.|lacredencialproporcionadafue|perosenecesitauntokenounacontrasena|sepuedeaccederalgatewayperonecesita|serechazolacredencialproporcionada|serequiereautenticacion.',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'estapaginaeshttpporloqueelnavegador|estapaginaseejecutamediantehttp|estapaginaseestaejecutandosobre',
  'Too many failed attempts': 'demasiadosintentosfallidos.',
  'Verified identity required':
    'estegatewaytienehabilitadoslos|estegatewaytienehabilitadosroles|serequiereidentidadverificada.|serequiereunaidentidadverificada.',
};
