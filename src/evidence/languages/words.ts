// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
/** Words that one language of the dashboard has and no other, nor English; with a bar between two. */
export const WORDS: Readonly<Record<string, string>> = {
  de: 'abgelehnt|ausstehend|authentifizierungsversuche|dieser|erforderlich|fehlgeschlagen|fehlgeschlagene|genehmigen|identifizieren|nicht|protokollkonflikt',
  es: 'aprobacion|aprobar|aprueba|autenticacion|conexion|configuracion|demasiados|elprotocolonocoincide|emparejamiento|incompatibilidad|pendiente|permitido|pero|proporcionada|pudo|puede|requiere|secreto|verificacion',
  fr: 'appareil|approuver|attente|authentification|cegatewayattendsonmotdepasse|connexion|fourni|gatewayinaccessible|identite|incompatibilite|indisponible|jeton|navigateur|secretdugatewayrefuse|tentatives',
  id: 'diperlukan|ditolak|ketidakcocokan|memerlukan|menolak|peningkatan|perangkat|percobaan|setujui|tetapi|tidak',
  it: 'accesso|aggiornamento|approva|autenticazione|connessione|connettersi|consentita|credenziale|disponibile|esecuzione|protocollo|questo|raggiungibile|richiesta|richiesto|rifiutato|tentativi',
  nl: 'afwachting|behandeling|deze|geweigerd|mislukte|niet|nieuwe|onbereikbaar|verbinding|vereist',
  pl: 'niedostepna|nieosiagalny|nieudanych|oczekiwanie|odrzucił|odrzucony|podniesienie|poswiadczenia|połaczyc|protokołu|przegladarka|przegladarki|swojego|urzadzenia|uwierzytelniajace|uwierzytelniania|uwierzytelnianie|uwierzytelnienie|zatwierdz|zidentyfikowac|zweryfikowana',
  'pt-BR':
    'aprove|autenticacao|conexao|configuracao|fornecida|identidade|inacessivel|incompatibilidade|incompativel|indisponivel|necessario|novamente|pendente|permitida|possivel|precisa|rejeitado|requer|tentativas',
  tr: 'adlandırılmıs|baglantı|baglanılamadı|basarısız|bekliyor|eslestirmesi|icin|kimlik|kullanılamıyor|onaylayın|reddedildi|reddetti|tarayıcı|ulasılamıyor|uyusmazlıgı',
  vi: 'choi|danh|duyet|gatewaynayyeucaumathongbao|khau|khong|nhieu|thiet|thuc|đang',
};
