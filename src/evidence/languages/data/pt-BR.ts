// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'ampliacaodeescopoaguardandoaprovacao.|ampliacaodeescopopendente.|aproveonovoniveldeacesso.|atualizacaodescopependente.',
  'Approve the new role':
    'alteracaodefuncaoaguardandoaprovacao.|ampliacaodefuncaopendente.|aproveanovafuncao.|atualizacaodefuncaopendente.',
  'Approve this browser': 'aproveestenavegador.|masogatewayaindanaooreconhece',
  'Browser origin not allowed': 'origemdonavegadornaopermitida.',
  'Could not connect': 'naofoipossivelconectar.',
  'Device pairing required': 'pareamentodedispositivonecessario.|pareamentododispositivonecessario.',
  'Device refresh pending':
    'alteracaodemetadadosdodispositivoaguardandoaprovacao.|atualizacaododispositivopendente.',
  'Gateway secret rejected':
    'esteeumcodigodeconfiguracaode|rejeitouosegredodogatewayfornecido|segredodogatewayrejeitado.',
  'Gateway unreachable': 'gatewayinacessivel.|verifiqueoenderecoeotransporte',
  'Profile verification unavailable': 'verificacaodeperfilindisponivel.',
  'Protocol mismatch': 'incompatibilidadedeprotocolo.|protocoloincompativel.',
  'Proxy authentication required':
    'autenticacaodeproxynecessaria.|autenticacaoporproxynecessaria.|ogatewayestaacessivelmasrejeitou',
  'Re-approve this browser': 'aproveestenavegadornovamente.',
  'Secure browser context required': 'contextosegurodonavegadornecessario.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'onavegadornaoconseguiuconcluir',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'ogatewayestalimitandotemporariamente',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'ogatewayrejeitouaorigemdesta',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'acontroluidisponibilizadaeogateway|ocontroluiservidoeogatewayem',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'estenavegadorjaeconhecidomas|massolicitouumacessoparaoqual',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'estedispositivoprecisadeaprovacao|estenavegadorprecisadeumaaprovacao',
  'This device is already paired, but the metadata change is waiting for approval.':
    'estedispositivojaestapareado',
  'This Gateway expects its password': 'estegatewayrequersuasenha.',
  'This Gateway expects its token':
    'aautenticacaonaocorresponde.|acredencialfornecidafoirejeitada|autenticacaonecessaria.|autenticacaorequerida.|estaacessivelmasprecisadeumtoken|estegatewayrequerautenticacao|estegatewayrequerseutoken.|falhanaautenticacaorecopieuma|ogatewayestaacessivelmasprecisa',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'estapaginaehttpentaoonavegador|estapaginaestasendoexecutada',
  'Too many failed attempts': 'muitastentativasfalharam.|muitastentativasmalsucedidas.',
  'Verified identity required':
    'estegatewaytemfuncoesnomeadas|estegatewaytempapeisnomeados|identidadeverificadanecessaria.',
};
