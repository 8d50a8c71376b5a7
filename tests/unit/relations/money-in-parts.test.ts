/** Money that goes through several hands or is shared out, and who of those named gets none of it. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'money in parts': [
    'U将其中的20万元给了C。 => U-FUN-C:200000',
    'A把6万元分给C。 => A-FUN-C:60000',
    'A拿出50万元，交D设立F。 => A-FUN-F:500000 D-ORG-F',
    'R启用。由A每家给予1万元补助。 => A-FUN-R',
    'R启用。A给的是10万元。 => A-FUN-R:100000',
    'R启用。A自己拿5万元，U补助4万元。 => A-FUN-R:50000 U-FUN-R:40000',
    'X：工友病了住院，A捐了5万元。 => -',
    'A分成三组：C第一组，E第二组。 => -',
    '三家公司去年利润各不相同：C30万元，E40万元。 => -',
    'A给的是好评。 => -',
    'A拿一面锦旗送给C。 => -',
    'A把任务分给C。 => -',
  ],
});
