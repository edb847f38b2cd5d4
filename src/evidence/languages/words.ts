// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
/** Words that one language of the dashboard has and no other, nor English; with a bar between two. */
export const WORDS: Readonly<Record<string, string>> = {
  de: 'abgelehnt|ausstehend|authentifizierungsversuche|dieser|dieses|einrichtungstoken|erforderlich|fehlgeschlagen|fehlgeschlagene|genehmigen|genehmigung|gerateidentifikation|nicht|protokollkonflikt',
  es: 'aprobacion|aprobar|aprueba|autenticacion|conectarse|conexion|configuracion|demasiados|elprotocolonocoincide|emparejamiento|identidad|incompatibilidad|pendiente|permitido|proporcionada|pudo|puede|rechazado|rechazo|requiere|verificacion',
  fr: 'appareil|approuver|attente|authentification|cegatewayattendsonmotdepasse|connexion|fourni|gatewayinaccessible|identite|incompatibilite|indisponible|jeton|navigateur|secretdugatewayrefuse|tentatives',
  id: 'atau|diperlukan|ketidakcocokan|memerlukan|menolak|percobaan|persetujuan|rahasia|setujui|tertunda|tidak',
  it: 'accesso|aggiornamento|approva|approvazione|autenticazione|connessione|connettersi|consentita|credenziale|disponibile|identita|protocollo|questo|raggiungibile|richiesta|richiesto|rifiutato|tentativi',
  nl: 'afwachting|behandeling|deze|geweigerd|goedkeuring|kopieer|koppelingsgoedkeuring|mislukte|niet|nieuwe|onbereikbaar|verbinding|vereist',
  pl: 'niedostepna|nieosiagalny|nieudanych|oczekiwanie|oczekuje|odrzucił|odrzucony|poswiadczenia|połaczyc|protokołu|przegladarka|przegladarki|urzadzenia|uwierzytelniajace|uwierzytelniania|uwierzytelnianie|uwierzytelnienie|wymaga|zatwierdz|zidentyfikowac|zweryfikowana',
  'pt-BR':
    'aprovacao|aprove|autenticacao|conexao|configuracao|fornecida|identidade|inacessivel|incompatibilidade|incompativel|indisponivel|necessario|novamente|pendente|permitida|possivel|rejeitado|requer|senha|tentativas',
  tr: 'adlandırılmıs|baglantı|baglanılamadı|basarısız|bekliyor|bilgisayarından|eslestirmesi|icin|kimlik|kullanılamıyor|onaylayın|reddedildi|reddetti|tarayıcı|ulasılamıyor|uyusmazlıgı',
  vi: 'choi|danh|duyet|gatewaynayyeucaumathongbao|khau|khong|nhieu|thiet|thuc|đang',
};
