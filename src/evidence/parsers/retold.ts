import { patternParser } from './pattern.ts';
import { SCREEN_SENTENCES } from './screen-sentences.ts';

/**
 * What people write instead of the gateway's own words, in several languages, and headings of the Control UI.
 * Only asked where no refusal was read. It gives what the user says that it says, as an answer would: these
 * are not the gateway's words, and nothing is proved by them.
 */
export const parseRetold = patternParser([
  ...SCREEN_SENTENCES,
  [
    'answered-says-pairing-required',
    /(?:error|fail).{0,40}devices approve|devices approve .{0,80}(?:error|fail|denied)|\bre-pair\b|\brepair (?:my|the|this) (?:phone|device|browser)|pair(?:ing)? (?:again|prompt)|(?<!device |no pending )pairing (?:request|needed)\b|需要配对|配对(?:请求|失败)|ペアリングが必要|appairage requis|kopplung erforderlich|emparejamiento (?:requerido|necesario)|needs? pairing|(?:pend|wait)ing (?:for )?approval|not (?:yet )?paired|未(?:配对|批准)/i,
  ],
  ['answered-says-device-token', /device[ _-]?token(?! r\w{5,6} device=| persist)|设备令牌/i],
  [
    'answered-says-token',
    /(?:url|link|dashboard)\b.{0,40} without (?:a |the )?token|no token in|expects its token|(?<!re-)auth required|gateway (?:token rejected|auth failed|credentials rejected)|authentication mismatch|auth token error|auth failed\. re-copy|(?:缺少|没有) ?(?:令牌|token)/i,
  ],
  [
    'answered-says-token',
    /auth did not match|secret rejected|(?:wrong|invalid|incorrect) (?:gateway )?(?:token|password)(?! expires)|(?:token|password) (?:is )?(?:wrong|invalid|incorrect)|unauthori[sz]ed(?! SIG| role| calls)|(?:令牌|token|密码) ?(?:不匹配|错误|无效)|未授权/i,
  ],
  ['answered-says-secure-context', /secure context|(?:requires?|needs?) https\b|https or localhost/i],
  [
    'answered-says-protocol',
    /unsupported protocol|incompatible (?:protocol|version)|(?<!server )version mismatch(?!: expected)|不兼容/i,
  ],
  [
    'close-1006',
    /websocket connection to \S+ failed(?!: )|abnormal closure|websocket (?:connection )?(?:fail|error|drops|closes|disconnects|keeps |never )|websocket ?(?:连接)?(?:失败|断开)/i,
  ],
  [
    'status-service-stopped',
    /EADDRINUSE|(?<!with the )gateway (?:failed to start|exited|crashed(?! or was)|stopped|(?:install|restart) (?:failed|timed out))|(?:restart|crash) ?loop/i,
  ],
  [
    'status-gateway-unreachable',
    /gateway (?:is )?(?:unreachable|offline|not running)|health offline|(?:could not|can.t|cannot|unable to|failed to) (?:connect(?! to local tail)|reach)|无法连接|连接失败/i,
  ],
  [
    'status-gateway-unreachable',
    /(?:can.t|cannot|could not|unable to|never) (?:access|open|load|get (?:access |in)?to) (?:\S{1,12} ){0,3}(?:control ui|web ?ui|dashboard|gateway|interface|page)|(?:dashboard|control ui|web ?ui|page) (?:doesn.t|does not|won.t|will not|never) (?:load|open)|site can.t be reached|\b(?:ui|dashboard|page) (?:is )?(?:unreachable|inaccessible|not (?:accessible|reachable))|\b(?:always|only|still) (?:binds?|listens?|listening|runs?|running)\b.{0,8} (?:127\.|localhost|loopback)|绑定到 ?127|(?:无法|不能)(?:访问|打开)|打不开|访问不了|连不上/i,
  ],
  // a status, told in words, and programs whose one work is to log people in
  ['http-other-server', /\b(?:get|got|gives|returns|shows) (?:an? )?403\b/i],
  ['http-bad-gateway', /\b(?:get|got|gives|returns|shows) (?:an? )?502\b/i],
  ['http-gateway-timeout', /\b(?:get|got|gives|returns|shows) (?:an? )?504\b/i],
  ['http-login-wall', /oauth2?[- ]proxy|\bauthelia\b|\bauthentik\b|\bpomerium\b/i],
]);
