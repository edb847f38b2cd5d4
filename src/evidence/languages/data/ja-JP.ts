// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level':
    'スコーフのアッフクレートか保留中てす.|スコーフのアッフクレートは承認待ちてす.|スコーフの拡張は承認待ちてす.|新しいアクセスレヘルを承認.',
  'Approve the new role':
    'ロールのアッフクレートか保留中てす.|ロールのアッフクレートは承認待ちてす.|ロールの変更は承認待ちてす.|新しいロールを承認.',
  'Approve this browser': 'このフラウサを承認.|のgateway認証に成功しましたかgatewayに',
  'Browser origin not allowed':
    'フラウサのオリシンか許可されていません.|フラウサーオリシンは許可されていません.',
  'Could not connect': '接続てきません.|接続てきませんてした.',
  'Device pairing required': 'テハイスのヘアリンクか必要てす.|テハイスヘアリンクか必要てす.',
  'Device refresh pending':
    'テハイスのメタテータ変更は承認待ちてす.|テハイス情報の更新は承認待ちてす.|テハイス更新か保留中てす.',
  'Gateway secret rejected':
    'gatewayシークレットか拒否されました.|か指定されたgatewayシークレットを|これはopenclawモハイルアフリ用の',
  'Gateway unreachable': 'gatewayに接続てきません.|に接続てきませんてした認',
  'Profile verification unavailable': 'フロファイル検証を利用てきません.|フロフィールを確認てきません.',
  'Protocol mismatch': 'フロトコルか一致しません.|フロトコルの不一致.',
  'Proxy authentication required':
    'gatewayには接続てきましたかフロ|gatewayには接続てきますかフロキ|フロキシ認証か必要てす.',
  'Re-approve this browser': 'このフラウサを再承認.',
  'Secure browser context required':
    '安全なフラウサコンテキストか必要てす.|安全なフラウサーコンテキストか必要てす.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    'フラウサーはgatewayへの接続を完了|フラウサーはgateway接続を完了てき',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gatewayはこのクライアントからの|gatewayはこのクライアントの認証',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gatewayはcontroluiの接続を受け入れる前に|gatewayはcontrolui接続を受け入れる前にこ',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    '提供されたcontroluiと実行中のgatewayてサ|配信されているcontroluiと実行中の',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    'このフラウサは認識されて|このフラウサーは既に認識さ|とヘアリンクされています',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    'このテハイスはgatewayホストから|このフラウサてcontroluiを使用する|このフラウサーてcontroluiを使用する',
  'This device is already paired, but the metadata change is waiting for approval.':
    'このテハイスはすてにヘア',
  'This Gateway expects its password': 'このgatewayにはハスワートか必要てす.',
  'This Gateway expects its token':
    'gatewayには到達てきますかこのフ|このgatewayては認証か必要てすト|このgatewayにはトークンか必要てす.|てトークン付きurlを再コヒーする|のgatewayには到達てきますかこの|指定された認証情報か拒否|指定された認証情報は拒否|認証か一致しません.|認証か必要てす.|認証情報か一致しませんてした.',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    'このヘーシはhttpのためフラウサ|このヘーシは暗号化されてい|このヘーシは通常のhttpて実行さ',
  'Too many failed attempts': '失敗した試行か多すきます.|認証の失敗回数か多すきます.',
  'Verified identity required':
    'このgatewayては名前付きロールか有|このgatewayは名前付きロールか有効|本人確認か必要てす.|検証済みの本人確認か必要てす.',
};
