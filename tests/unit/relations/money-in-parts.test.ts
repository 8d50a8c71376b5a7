/** Money that goes through several hands or is shared out, and who of those named gets none of it. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'money in parts': [
    'A把120万元分成三份：U50万元，C30万元，E40万元。 => A-FUN-C:300000 A-FUN-E:400000 A-FUN-U:500000',
    'A把资金分作两份：C30万元，E40万元。 => A-FUN-C:300000 A-FUN-E:400000',
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
  'honours of many': [
    'A下发通知，命名20家示范单位。其中，C等12家为新建。 => A-AWA-C',
    'A评出10名工匠。其中，X等6名来自港口。 => A-AWA-X',
    'A表彰30个先进集体。其中，E等8个来自外地。 => A-AWA-E',
    'A走访20家单位。其中，C等12家为新建。 => -',
    'A命名了示范单位。C为新建企业。 => -',
    'A调查20家单位。其中，E是新单位。 => -',
    'A命名20家示范单位。C主动报名。 => -',
    'A有职工30名。其中，X来自港口。 => -',
  ],
});
