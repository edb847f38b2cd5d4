// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'scopeupgradeapprovalकलएलबतह.|scopeupgradeलबतह.|नएऐकसससतरकमजरद.|सकपअपगरडलबतह.',
  'Approve the new role': 'roleupgradeapprovalकलएलबतह.|roleupgradeलबतह.|नईभमककमजरद.|भमकअपगरडलबतह.',
  'Approve this browser': 'इसबरउजरकमजरद.|परgatewayपरमणकरणपसकरलयहलकनgateway',
  'Browser origin not allowed': 'बरउजरoriginकअनमतनहह.|बरउजरऑरजनकअनमतनहह.',
  'Could not connect': 'कनकटनहहसक.',
  'Device pairing required': 'devicepairingआवशयकह.|डवइसपयरगआवशयकह.',
  'Device refresh pending': 'devicemetadatachangeapprovalकलएलबतह.|devicerefreshलबतह.|डवइसरफरशलबतह.',
  'Gateway secret rejected':
    'gatewayसकरटअसवकरकरदयगय.|नदयगयgatewayसकरटअसवकरकरदयजचक|यहopenclawमबइलऐपकलएडवइससटअपकड',
  'Gateway unreachable': 'gatewayतकपहचनहजसक.|तकनहपहचसककरडशयलकसथदबरकशशकरनस',
  'Profile verification unavailable': 'परफइलसतयपनउपलबधनहह.',
  'Protocol mismatch': 'परटकलमअसगत.|परटकलमलनहखत.',
  'Proxy authentication required': 'gatewayतकपहचजसकतहलकनउसनपरकसपहचन|परकसपरमणकरणआवशयक.|परकसपरमणकरणआवशयकह.',
  'Re-approve this browser': 'इसबरउजरकफरसमजरद.',
  'Secure browser context required': 'सरकषतबरउजरसदरभआवशयकह.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'बरउजरgatewayकनकशनपरनहकरसकcredentials|बरउजरgatewayसकनकशनपरनहकरसककरडशयल',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gatewayइसकलइटकपरमणकरणपरयसकअसथय|gatewayइसकलइटकलएauthentication',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'controluiकनकशनसवकरकरनसपहलgateway|gatewayनcontroluiकनकशनसवकरकरन',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    'परसततcontroluiऔरचलरहgatewayक|सरवकयगयcontroluiऔरचलरहgateway',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'कसथपयरहलकनइसनऐसऐकससकअनरधकयहजसक|यहबरउजरपहलसजञतहलकनअनरधतaccess|यहबरउजरपहलसपहचनगयहलकनअनरधतऐकसस',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'controluiकउपयगकरनसपहलइसबरउजर|इसडवइसकgatewayhostसpairingapproval',
  'This device is already paired, but the metadata change is waiting for approval.':
    'यहडवइसपहलसpairedहलकनmetadata|यहडवइसपहलसpairedहलकनअनरधतrole|यहडवइसपहलसpairedहलकनअनरधतवयपक',
  'This Gateway expects its password': 'इसgatewayकअपनपसवरडचहए.',
  'This Gateway expects its token':
    'gatewayतकपहचजसकतहलकनइसबरउजरक|gatewayपहचयगयहलकनइसबरउजरककनकट|इसgatewayकअपनटकनचहए.|इसगटवकauthकआवशयकतहकईtokenयpassword|ऑथआवशयक.|ऑथमलनहखय.|कसथtokenizedurlफरसकपकरयtoken|दयगयकरडशयलअसवकरकरदयगयइसकसबसआम|परदनकयगयकरडशयलअसवकरकरदयगयसबस|परमजदgatewayतकपहचजसकतहलकनइसबरउजर|परमणकरणआवशयकह.|परमणकरणमलनहखय.',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'यहpagehttpहइसलएbrowserdevice|यहपजअसरकषतhttpपरचलरहहइसलएबरउजर|यहपजसदhttpपरचलरहहइसलएबरउजरवह',
  'Too many failed attempts': 'बहतअधकअसफलपरयस.',
  'Verified identity required': 'इसgatewayमनमतभमकएसकषमहडवइसऔर|सतयपतपहचनआवशयक.|सतयपतपहचनआवशयकह.',
};
