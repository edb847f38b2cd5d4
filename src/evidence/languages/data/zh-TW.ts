// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level': 'scope升級待核准.|核准新的存取層級.|權限範圍升級待核准.|範圍升級等待核准.',
  'Approve the new role': '核准新的角色.|角色升級待核准.|角色升級等待核准.',
  'Approve this browser': '上的gateway驗證但gateway尚未識別過此瀏|核准此瀏覽器.',
  'Browser origin not allowed': '不允許此瀏覽器來源.|瀏覽器來源不允許.',
  'Could not connect': '無法連線.',
  'Device pairing required': '需要裝置配對.',
  'Device refresh pending': '裝置中繼資料變更等待核准.|裝置更新待核准.|裝置重新整理待核准.',
  'Gateway secret rejected':
    'gateway密鑰遭拒.|拒絕了所提供的gateway密鑰請確認|這是openclaw行動應用程式的裝置設',
  'Gateway unreachable': '無法連線至gateway.|請先檢查位址與傳輸方式再',
  'Profile verification unavailable': '無法進行個人檔案驗證.|無法驗證個人資料.',
  'Protocol mismatch': '協定不相符.|通訊協定不符.',
  'Proxy authentication required':
    '可以連線至gateway但它拒絕了proxy身分|可連上gateway但它拒絕了代理身分|需要proxy驗證.|需要代理驗證.',
  'Re-approve this browser': '重新核准此瀏覽器.',
  'Secure browser context required': '需要安全瀏覽器內容.|需要安全的瀏覽器環境.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    '瀏覽器無法完成gateway連線再次嘗|瀏覽器無法完成gateway連線重試憑',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gateway正在暫時限制此用戶端的驗',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gateway在接受controlui連線之前已拒絕此頁|gateway在接受controlui連線前拒絕了此頁面',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    '提供的controlui與執行中的gateway對支援的|目前提供的controlui與執行中的gateway所支',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    '此瀏覽器已獲識別但要求的|此瀏覽器已知但要求的存取|配對但要求了尚未獲准的存',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    '此瀏覽器需要gateway主機的一次性|此瀏覽器需要先取得gateway主機的|此裝置需要閘道主機的配對',
  'This device is already paired, but the metadata change is waiting for approval.':
    '此裝置已完成配對但中繼資|此裝置已完成配對但所要求',
  'This Gateway expects its password': '此gateway需要其密碼.',
  'This Gateway expects its token':
    'gateway可以連線但此瀏覽器連接前|可以連上gateway但此瀏覽器必須提|提供的憑證遭到拒絕最常見|此gateway需要其權杖.|此網關需要身份驗證添加令|的gateway但必須提供相符的權杖或|重新複製令牌化url或更新令牌|需要驗證.|驗證不相符.|驗證資訊不符.',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    '此頁面為http因此瀏覽器阻止設|此頁面透過一般http執行因此瀏|此頁面透過未加密的http執行因',
  'Too many failed attempts': '失敗嘗試次數過多.|失敗嘗試過多.',
  'Verified identity required':
    '此gateway已啟用具名角色裝置和設|此gateway已啟用具名角色裝置權杖|需要已驗證的身分.',
};
