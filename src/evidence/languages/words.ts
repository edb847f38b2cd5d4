// Written by `npm run record -- languages` from tests/recordings/languages.jsonl.
/** Words that one language of the dashboard has and no other, nor English, and behind a full stop whole texts; with a bar between two. */
export const WORDS: Readonly<Record<string, string>> = {
  de: 'abgelehnt|ausstehend|diesen|dieser|dieses|einrichtungscode|einrichtungstoken|erforderlich|fehlgeschlagen|fehlgeschlagene|genehmigen|genehmigung|gerateidentifikation|gestartet|nicht|protokollkonflikt|startet',
  es: '.elprotocolonocoincide|.iniciandogateway|aprobacion|aprobar|aprueba|autenticacion|conectarse|conexion|configuracion|demasiados|emparejamiento|identidad|incompatibilidad|iniciandose|pendiente|permitido|proporcionada|pudo|puede|rechazado|rechazo|requiere|verificacion',
  fr: '.cegatewayattendsonmotdepasse|.codedeconfigurationexpire|.gatewayinaccessible|.secretdugatewayrefuse|appareil|approuver|attente|authentification|connexion|demarrage|enregistres|fourni|identite|incompatibilite|indisponible|jeton|navigateur|tentatives',
  id: 'atau|dimulai|diperlukan|ditolak|ketidakcocokan|memerlukan|memulai|menolak|penyiapan|percobaan|persetujuan|setujui|tertunda|tidak',
  it: 'aggiornamento|approva|attesa|autenticazione|avvio|configurazione|connessione|connettersi|consentita|credenziale|disponibile|identita|protocollo|questo|raggiungibile|richiesta|richiesto|rifiutato|tentativi',
  nl: 'afwachting|behandeling|deze|gestart|geweigerd|goedkeuring|kopieer|koppelingsgoedkeuring|mislukte|niet|nieuwe|onbereikbaar|verbinding|vereist|verlopen',
  pl: 'konfiguracji|konfiguracyjny|niedostepna|nieosiagalny|nieudanych|oczekiwanie|oczekuje|odrzucił|odrzucony|poswiadczenia|połaczyc|protokołu|przegladarka|przegladarki|uruchamianie|uwierzytelniajace|uwierzytelniania|uwierzytelnianie|uwierzytelnienie|wymaga|wymagane|zatwierdz|zweryfikowana',
  'pt-BR':
    '.gatewayiniciando|aprovacao|aprove|autenticacao|conexao|configuracao|fornecida|identidade|inacessivel|incompatibilidade|incompativel|indisponivel|necessario|novamente|pendente|permitida|possivel|rejeitado|requer|senha|tentativas',
  tr: 'baglantı|baglanılamadı|basarısız|baslatılıyor|bekliyor|bilgisayarından|eslestirmesi|icin|kimlik|kullanılamıyor|kurulum|onaylandıgında|onaylayın|reddedildi|reddetti|tarayıcı|ulasılamıyor|uyusmazlıgı',
  vi: '.gatewaynayyeucaumathongbao|choi|danh|duyet|khau|khong|nhieu|thiet|thuc|đang|đuoc',
};
