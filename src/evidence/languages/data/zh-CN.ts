// Written by `npm run record:languages` from tests/recordings/languages.jsonl.
export default {
  'Approve the new access level': 'scope升级待批准.|批准新的访问级别.|权限范围升级待批准.|范围升级等待批准.',
  'Approve the new role': '批准新角色.|角色升级待批准.|角色升级等待批准.',
  'Approve this browser': '上的gateway身份验证但gateway尚未识别过|批准此浏览器.',
  'Browser origin not allowed': '浏览器来源不被允许.',
  'Could not connect': '无法连接.',
  'Device pairing required': '需要设备配对.',
  'Device refresh pending': '设备元数据更改等待批准.|设备刷新待批准.',
  'Gateway secret rejected':
    'gateway密钥被拒绝.|拒绝了提供的gateway密钥请检查该|这是openclaw移动应用的设备设置代',
  'Gateway unreachable': '无法连接到gateway.|请先检查地址和传输方式再',
  'Profile verification unavailable': '个人资料验证不可用.|无法验证个人资料.',
  'Protocol mismatch': '协议不匹配.',
  'Proxy authentication required':
    'gateway可以访问但它拒绝了代理身|可以连接到gateway但它拒绝了代理|需要代理身份验证.',
  'Re-approve this browser': '重新批准此浏览器.',
  'Secure browser context required': '需要安全浏览器上下文.|需要安全的浏览器上下文.',
  'The browser could not complete the Gateway connection. Check the target and transport before retrying credentials.':
    '浏览器无法完成gateway连接重试凭|浏览器无法完成与gateway的连接请',
  'The Gateway is temporarily limiting authentication attempts for this client.':
    'gateway正在临时限制此客户端的认|gateway正在暂时限制此客户端的身',
  'The Gateway rejected this page origin before accepting the Control UI connection.':
    'gateway在接受controlui连接之前拒绝了此页|gateway在接受controlui连接前拒绝了此页面',
  'The served Control UI and the running Gateway do not agree on the supported connection protocol.':
    '当前提供的controlui与正在运行的gateway支|提供的controlui与正在运行的gateway对支持',
  'This browser is already known, but the requested access changed and needs a fresh approval.':
    '此浏览器已知但请求的访问|此浏览器已被识别但请求的|配对但请求了未经批准的访',
  'This browser needs one-time approval from the Gateway host before it can use the Control UI.':
    '此浏览器需要gateway主机的一次性|此浏览器需要获得gateway主机的一|此设备需要网关主机的配对',
  'This device is already paired, but the metadata change is waiting for approval.':
    '此设备已配对但元数据更改|此设备已配对但请求的更广|此设备已配对但请求的角色',
  'This Gateway expects its password': '此gateway需要密码.',
  'This Gateway expects its token':
    'gateway可以访问但此浏览器连接前|上的gateway但需要提供匹配的令牌|可以访问gateway但此浏览器需要提|提供的凭据被拒绝最常见原|提供的凭据被拒绝最常见的|此gateway需要令牌.|此网关需要身份验证添加令|认证不匹配.|身份验证不匹配.|重新复制令牌化url或更新令牌|需要认证.|需要身份验证.',
  'This page is running over plain HTTP, so the browser cannot create the device identity the Gateway expects.':
    '此页面为http因此浏览器阻止设|此页面通过明文http运行因此浏|此页面通过普通http运行因此浏',
  'Too many failed attempts': '失败尝试次数过多.|失败尝试过多.',
  'Verified identity required':
    '此gateway已启用具名角色设备令牌|此gateway已启用命名角色设备和设|需要已验证的身份.|需要验证身份.',
};
